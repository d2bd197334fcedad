package org.unkink.sync;

import java.util.List;
import org.unkink.answers.store.Cursor;

/** What a device asks the server. */
public sealed interface Ask {

    /** Delete the journal of this epoch. */
    record Delete(String epoch) implements Ask {}

    /** The entries after a cursor. */
    record Page(Cursor after) implements Ask {}

    /** Take these entries of the device's journal into the journal of this epoch. */
    record Send(String epoch, List<String> ids) implements Ask {

        public Send {
            ids = List.copyOf(ids);
        }
    }
}
