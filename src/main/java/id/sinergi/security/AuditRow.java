package id.sinergi.security;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** One entry of the audit log. */
public record AuditRow(OffsetDateTime at, String username, String action, String detail) implements Serializable {}
