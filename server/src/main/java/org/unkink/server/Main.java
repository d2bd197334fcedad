package org.unkink.server;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.json.Words;
import org.unkink.answers.store.StoreException;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.server.store.DataFolder;
import org.unkink.server.store.TemporaryFolder;
import org.unkink.simulation.Demonstration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the service from the command line. Exit codes: 2 for a wrong option or data folder, 3 for a port in use. */
@Command(
        name = "unkink",
        mixinStandardHelpOptions = true,
        description = "The guided routine for a sore neck and upper back, on this machine only.")
public final class Main implements Callable<Integer> {

    /** Only this machine can connect. */
    private static final String LOOPBACK = "127.0.0.1";

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/\\s]+");

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger ROOT = Logger.getLogger("");

    /** It reports a port in use with a stack trace, which is reported here in one sentence. */
    private static final Logger WEB_SERVER = Logger.getLogger("io.javalin.Javalin");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port to listen on; 0 for any.")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the journal, made if it is not there.")
    private @Nullable Path data;

    @Option(
            names = "--demo",
            arity = "0..1",
            paramLabel = "WHO",
            fallbackValue = "improving",
            description = "Made-up data in place of yours: improving (if nothing is named) or flare-up.")
    private @Nullable String demo;

    @Option(
            names = "--lan",
            description = "Also for a phone in the same home network, which reads a code from the terminal.")
    private boolean lan;

    @Option(
            names = "--sync",
            description = "Instead of the app, the service that keeps the devices of one person in step; it cannot read"
                    + " what it keeps.")
    private boolean sync;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = LOOPBACK,
            description = "With --sync: the address to listen on; without it only this machine can connect.")
    private String host = LOOPBACK;

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description = "With --sync: the pages of this origin may ask, and no others; can be given more than once.")
    private Set<String> origins = new LinkedHashSet<>();

    @Option(
            names = "--journals",
            paramLabel = "N",
            defaultValue = "10",
            description = "With --sync: so many journals are kept.")
    private int journals;

    @Option(names = "--no-browser", description = "Taken for the launcher, which opens the browser.")
    @SuppressWarnings("UnusedVariable") // the launcher reads it
    private boolean noBrowser;

    @Option(
            names = "--opening",
            hidden = true,
            description =
                    "Asked by the launcher: also print an address that opens once, for the browser to be started.")
    private boolean opening;

    public static void main(String[] arguments) {
        ROOT.setLevel(Level.WARNING);
        WEB_SERVER.setLevel(Level.OFF);
        int exit = new CommandLine(new Main()).execute(arguments);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    @Override
    public Integer call() {
        if (port < 0 || port > 65535) {
            return refuse(2, "A port is a number from 0 to 65535, not " + port + ".");
        }
        if (demo != null && data != null) {
            return refuse(2, "The demonstration keeps nothing, so it has no data folder: leave out --data or --demo.");
        }
        if (data != null && data.toString().isEmpty()) {
            return refuse(2, "--data wants the name of a folder.");
        }
        if (sync) {
            return callSync();
        }
        if (!host.equals(LOOPBACK) || !origins.isEmpty()) {
            return refuse(2, "The journal is for this machine only: --host and --origin go with --sync.");
        }
        List<String> others = lan ? LocalNetwork.addresses() : List.of();
        if (lan && others.isEmpty()) {
            return refuse(
                    2, "This machine is in no home network, so no phone can reach it: connect it, or leave out --lan.");
        }
        Optional<Demonstration> wished = demonstration();
        if (demo != null && wished.isEmpty()) {
            return refuse(2, "There are two demonstrations, improving and flare-up, not '" + demo + "'.");
        }
        try {
            start(CatalogueContent.load(), wished, others);
            return 0;
        } catch (StoreException e) {
            return refuse(2, String.valueOf(e.getMessage()));
        } catch (JavalinBindException e) {
            return refuse(3, "Port " + port + " is in use. Stop what uses it, or name another one with --port.");
        }
    }

    private int callSync() {
        if (lan) {
            return refuse(2, "--lan is for the app: the service of --sync has --host.");
        }
        if (demo != null) {
            return refuse(2, "--sync keeps what devices send, so there is no demonstration of it: leave out --demo.");
        }
        if (journals < 1) {
            return refuse(2, "--journals wants a number of 1 or more, not " + journals + ".");
        }
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                return refuse(2, "--origin wants an address like https://example.org, not '" + origin + "'.");
            }
        }
        try {
            DataFolder folder = data == null ? DataFolder.ofUser() : new DataFolder(data);
            SyncApp app =
                    SyncApp.start(new SyncApp.Settings(folder, host, port, MovedClock.system(), origins, journals));
            Runtime.getRuntime().addShutdownHook(new Thread(app::close));
            System.out.println("Unkink keeps devices in step: http://" + host + ":" + app.port() + "/");
            return 0;
        } catch (StoreException e) {
            return refuse(2, String.valueOf(e.getMessage()));
        } catch (JavalinBindException e) {
            return refuse(
                    3,
                    "Cannot listen on " + host + ", port " + port + ": it is in use or not an address of this machine."
                            + " Name another one with --port or --host.");
        }
    }

    private Optional<Demonstration> demonstration() {
        return Arrays.stream(Demonstration.values())
                .filter(d -> Words.word(d).equals(demo))
                .findFirst();
    }

    private void start(CatalogueContent content, Optional<Demonstration> wished, List<String> others) {
        InstantSource clock = MovedClock.system();
        if (wished.isEmpty()) {
            DataFolder folder = data == null ? DataFolder.ofUser() : new DataFolder(data);
            App app = App.start(new App.Settings(folder, port, clock, content, "/web", others));
            Runtime.getRuntime().addShutdownHook(new Thread(app::close));
            say("Unkink is ready: ", app, others);
            return;
        }
        demonstrate(wished.get(), content, clock, others);
    }

    private void demonstrate(Demonstration wished, CatalogueContent content, InstantSource clock, List<String> others) {
        TemporaryFolder folder = TemporaryFolder.make();
        try {
            DemoJournal.write(wished, content, clock.instant(), folder.folder());
            App app = App.start(new App.Settings(folder.folder(), port, clock, content, "/web", others));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                app.close();
                folder.close();
            }));
            say("Unkink is ready with made-up data, kept only while it runs: ", app, others);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** What needs https is said where the code is. */
    private static void sayToPhones(App app, List<String> addresses) {
        for (String address : addresses) {
            String opening = app.addressForOnce(address);
            System.out.println("For a phone in your home network, once: " + opening);
            System.out.print(LocalNetwork.code(opening));
        }
        System.out.println(
                "It is plain http: who listens in your network can read along. On the phone the screen may go dark, and"
                        + " nothing works without this computer. A site by https (./unkink site) has neither of these limits.");
    }

    private void say(String words, App app, List<String> others) {
        System.out.println(words + app.address());
        System.out.println("Keep this address to yourself: it opens the journal, until Unkink ends.");
        if (!others.isEmpty()) {
            sayToPhones(app, others);
        }
        if (opening) {
            System.out.println("Opening " + app.addressForOnce());
        }
    }

    private static int refuse(int exit, String sentence) {
        System.err.println(sentence);
        return exit;
    }
}
