package id.sinergi.judgement;

import id.sinergi.indicator.Figure;
import java.io.Serializable;

/**
 * A region held against its target.
 *
 * @param key its code
 * @param figure of the whole period, as far as there are data
 * @param complete of the part of it that is judged; nobody where none is
 */
public record JudgedRegion(String key, Figure figure, Figure complete, Judgement judgement) implements Serializable {}
