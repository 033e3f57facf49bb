package id.sinergi.database;

import org.jspecify.annotations.Nullable;

/** Knows the viewer on whose behalf the present thread works, and which rows that viewer may see. */
public interface ViewerRows {

    /** Something that is the same object as long as the viewer is the same; null where there is none. */
    @Nullable
    Object viewer();

    /** Asked when a connection is taken and when the viewer has changed; {@link VisibleRows#NONE} where there is none. */
    VisibleRows rows();
}
