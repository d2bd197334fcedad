package org.unkink.server;

import io.javalin.Javalin;
import java.time.InstantSource;
import java.util.List;
import org.unkink.answers.Home;
import org.unkink.answers.Service;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.store.JournalStore;
import org.unkink.answers.store.StoreException;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.journal.SystemZones;
import org.unkink.server.http.FailureLog;
import org.unkink.server.http.Key;
import org.unkink.server.http.Routes;
import org.unkink.server.http.WebApp;
import org.unkink.server.store.DataFolder;
import org.unkink.server.store.SqliteJournalStore;

/** The running service: the one place where its parts are put together. */
public final class App implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(App.class.getName());

    /** Only this machine can connect. */
    private static final String HOST = "127.0.0.1";

    /** Every device that reaches this machine can connect. */
    private static final String ANY = "0.0.0.0";

    private final JournalStore store;
    private final Routes routes;
    private final Javalin server;
    private final Key key;

    private App(JournalStore store, Routes routes, Javalin server, Key key) {
        this.store = store;
        this.routes = routes;
        this.server = server;
        this.key = key;
    }

    /**
     * The settings of a start.
     *
     * @param port 0 for any that is free
     * @param webRoot the folder of the web app on the class path
     * @param others the addresses of this machine under which other devices of the home may ask; none where only this
     *     machine may
     */
    public record Settings(
            DataFolder folder,
            int port,
            InstantSource clock,
            CatalogueContent content,
            String webRoot,
            List<String> others) {

        public Settings {
            others = List.copyOf(others);
        }
    }

    /**
     * Opens the store and listens.
     *
     * @throws io.javalin.util.JavalinBindException if the port is in use
     * @throws org.unkink.answers.store.StoreException if the store cannot be opened
     */
    public static App start(Settings settings) {
        JournalStore store = SqliteJournalStore.open(settings.folder());
        try {
            Key key = new Key();
            FailureLog failures = new FailureLog(settings.clock(), text -> LOG.log(System.Logger.Level.ERROR, text));
            ContractFile contract = ContractFile.load();
            Home home =
                    new Home(store, settings.clock()::instant, SystemZones::zone, WebServer.version(), failures::log);
            Service service = new Service(home, settings.content(), contract.document());
            Routes routes = new Routes(
                    service, Service.description(contract), new WebApp(settings.webRoot()), key, settings.others());
            App app = new App(
                    store,
                    routes,
                    WebServer.of(routes::register).start(settings.others().isEmpty() ? HOST : ANY, settings.port()),
                    key);
            app.writeKey(settings.folder());
            return app;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Once it listens: one that does not get its port leaves the key of the one that has it. */
    private void writeKey(DataFolder folder) {
        try {
            folder.writeKey(key.secret());
        } catch (StoreException e) {
            server.stop();
            throw e;
        }
    }

    public int port() {
        return server.port();
    }

    /** The address to open in a browser, with the key: for the eyes of its owner. */
    public String address() {
        return address(HOST, port(), key.secret());
    }

    /** The same, for one time only. */
    public String addressForOnce() {
        return addressForOnce(HOST);
    }

    /** An address for another device of the home, for one time only. */
    public String addressForOnce(String host) {
        return address(host, port(), key.once());
    }

    private static String address(String host, int port, String opening) {
        return "http://" + host + ":" + port + "/?key=" + opening;
    }

    /** Every operation that is answered. */
    public List<Contract.Operation> operations() {
        return routes.operations();
    }

    @Override
    public void close() {
        server.stop();
        store.close();
    }
}
