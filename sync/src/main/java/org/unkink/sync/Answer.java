package org.unkink.sync;

import java.util.List;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;

/**
 * What the server answered. No answer at all, and one that the device is not let in any more, end the round; nothing has
 * to be put back.
 */
public sealed interface Answer {

    /**
     * To {@link Ask.Delete}: nothing of that epoch is there any more.
     *
     * @param epoch the one that is there now
     */
    record Deleted(String epoch) implements Answer {}

    /**
     * To {@link Ask.Page}.
     *
     * @param next the cursor of the following page
     * @param more whether there is a following page
     */
    record Paged(List<Arrived> arrived, Cursor next, boolean more) implements Answer {

        public Paged {
            arrived = List.copyOf(arrived);
        }
    }

    /**
     * To {@link Ask.Send}.
     *
     * @param ids of the entries that the server has taken; whoever sends may send fewer than were asked for
     * @param known whether there were others whose ids the server had already: with this content or with another
     */
    record Sent(List<String> ids, boolean known) implements Answer {

        public Sent {
            ids = List.copyOf(ids);
        }
    }

    /** To {@link Ask.Page} and {@link Ask.Send}: the server has no such epoch or no such cursor. */
    record Refused() implements Answer {}

    /** An entry that came from the server. */
    sealed interface Arrived {

        /** It could be opened. */
        record Opened(StoredEntry entry) implements Arrived {}

        /**
         * It could not.
         *
         * @param id the one it has on the server
         */
        record Unreadable(String id) implements Arrived {}
    }
}
