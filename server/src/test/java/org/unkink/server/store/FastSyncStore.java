package org.unkink.server.store;

import java.nio.file.Path;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.unkink.server.sync.SyncStore;

/** The real store, without waiting for the disk. */
public final class FastSyncStore {

    private FastSyncStore() {}

    public static SyncStore open(Path folder) {
        return SqliteSyncStore.open(new DataFolder(folder), SynchronousMode.OFF);
    }
}
