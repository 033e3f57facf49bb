package id.sinergi.contribution;

import id.sinergi.indicator.Slice;

/** The two slices whose figures differ, with what each is called beside the other. */
public record ComparedSides(Slice before, Slice after, String beforeName, String afterName) {}
