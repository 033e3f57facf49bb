package id.sinergi.definition;

/** Told to this node's application when the defined indicators or their texts changed, on whichever node. */
public record IndicatorsChanged() {}
