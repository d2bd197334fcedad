#!/bin/sh
# nanojson 1.10 (com.grack:nanojson), a small JSON reader and writer for Java and Android.
#
# Seen: every parse, however short its text, takes a buffer of 32 * 1024 characters, so that reading a
# document of 20 characters allocates about 64 KB. Ten thousand short documents read one by one allocate
# some 650 MB; the same documents joined to one list and read with one JsonReader allocate about a hundredth of it.
# Expected: memory that goes by the length of the text.
#
# Output seen:
#   one by one: about 65 KB for each document
#   as one list: less than 2 KB for each document
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mvn -q -B dependency:copy -Dartifact=com.grack:nanojson:1.10:jar -DoutputDirectory="$folder"
cat > "$folder/Buffer.java" <<'JAVA'
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonReader;
import java.lang.management.ManagementFactory;
import java.util.Collections;

class Buffer {
    private static final int DOCUMENTS = 10_000;
    private static final String DOCUMENT = "{\"name\":\"x\",\"n\":12}";

    interface Work { void run() throws Exception; }

    static long bytes(Work work) throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return (threads.getCurrentThreadAllocatedBytes() - before) / DOCUMENTS;
    }

    static void oneByOne() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) JsonParser.object().from(DOCUMENT);
    }

    static void asOneList() throws Exception {
        var reader = JsonReader.from("[" + String.join(",", Collections.nCopies(DOCUMENTS, DOCUMENT)) + "]");
        reader.array();
        while (reader.next()) {
            reader.object();
            while (reader.next()) reader.value();
        }
    }

    public static void main(String[] args) throws Exception {
        long alone = bytes(Buffer::oneByOne);
        long together = bytes(Buffer::asOneList);
        boolean asBefore = alone > 60_000 && alone < 75_000 && together < 2_000;
        System.out.println("one by one: " + alone + " bytes for each document");
        System.out.println("as one list: " + together + " bytes for each document");
        if (!asBefore) {
            System.out.println("this has changed");
            System.exit(1);
        }
    }
}
JAVA
java -cp "$folder/nanojson-1.10.jar" "$folder/Buffer.java"
