package org.unkink.server;

import io.javalin.Javalin;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.unkink.answers.contract.Contract;
import org.unkink.server.http.FailureLog;
import org.unkink.server.http.SyncRoutes;
import org.unkink.server.store.DataFolder;
import org.unkink.server.store.SqliteSyncStore;
import org.unkink.server.sync.SyncApi;
import org.unkink.server.sync.SyncRoute;
import org.unkink.server.sync.SyncStore;

/** The running service that keeps devices in step; nothing of the local app is in it. */
public final class SyncApp implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SyncApp.class.getName());

    private final SyncStore store;
    private final SyncApi api;
    private final Javalin server;

    private SyncApp(SyncStore store, SyncApi api, Javalin server) {
        this.store = store;
        this.api = api;
        this.server = server;
    }

    /**
     * The settings of a start.
     *
     * @param host the address to listen on
     * @param port 0 for any that is free
     * @param origins of the pages that may ask; all may if it is empty
     * @param mostJournals so many journals are kept
     */
    public record Settings(
            DataFolder folder, String host, int port, InstantSource clock, Set<String> origins, int mostJournals) {}

    /**
     * Opens the store and listens.
     *
     * @throws io.javalin.util.JavalinBindException if the port is in use
     * @throws org.unkink.answers.store.StoreException if the store cannot be opened
     */
    public static SyncApp start(Settings settings) {
        SyncStore store = SqliteSyncStore.open(settings.folder());
        try {
            FailureLog failures = new FailureLog(settings.clock(), text -> LOG.log(System.Logger.Level.ERROR, text));
            SyncApi api =
                    new SyncApi(store, settings.clock(), WebServer.version(), settings.mostJournals(), failures::log);
            Javalin server = WebServer.of(new SyncRoutes(api, settings.origins())::register);
            return new SyncApp(store, api, server.start(settings.host(), settings.port()));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    /** Every operation that is answered. */
    public List<Contract.Operation> operations() {
        return api.routes().stream().map(SyncRoute::operation).toList();
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
