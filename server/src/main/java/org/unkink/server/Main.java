package org.unkink.server;

import io.javalin.util.JavalinBindException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger ROOT = Logger.getLogger("");

    /** It reports a port in use with a stack trace, which is reported here in one sentence. */
    private static final Logger WEB_SERVER = Logger.getLogger("io.javalin.Javalin");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port on 127.0.0.1; 0 for any.")
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
        Optional<Demonstration> wished = demonstration();
        if (demo != null && wished.isEmpty()) {
            return refuse(2, "There are two demonstrations, improving and flare-up, not '" + demo + "'.");
        }
        try {
            start(CatalogueContent.load(), wished);
            return 0;
        } catch (StoreException e) {
            return refuse(2, String.valueOf(e.getMessage()));
        } catch (JavalinBindException e) {
            return refuse(3, "Port " + port + " is in use. Stop what uses it, or name another one with --port.");
        }
    }

    private Optional<Demonstration> demonstration() {
        return Arrays.stream(Demonstration.values())
                .filter(d -> Words.word(d).equals(demo))
                .findFirst();
    }

    private void start(CatalogueContent content, Optional<Demonstration> wished) {
        InstantSource clock = MovedClock.system();
        if (wished.isEmpty()) {
            DataFolder folder = data == null ? DataFolder.ofUser() : new DataFolder(data);
            App app = App.start(new App.Settings(folder, port, clock, content, "/web"));
            Runtime.getRuntime().addShutdownHook(new Thread(app::close));
            say("Unkink is ready: ", app);
            return;
        }
        demonstrate(wished.get(), content, clock);
    }

    private void demonstrate(Demonstration wished, CatalogueContent content, InstantSource clock) {
        TemporaryFolder folder = TemporaryFolder.make();
        try {
            DemoJournal.write(wished, content, clock.instant(), folder.folder());
            App app = App.start(new App.Settings(folder.folder(), port, clock, content, "/web"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                app.close();
                folder.close();
            }));
            say("Unkink is ready with made-up data, kept only while it runs: ", app);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void say(String words, App app) {
        System.out.println(words + app.address());
        System.out.println("Keep this address to yourself: it opens the journal, until Unkink ends.");
        if (opening) {
            System.out.println("Opening " + app.addressForOnce());
        }
    }

    private static int refuse(int exit, String sentence) {
        System.err.println(sentence);
        return exit;
    }
}
