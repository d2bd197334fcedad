#!/bin/sh
# TeaVM 0.16.0 (org.teavm:teavm-classlib), which compiles Java to JavaScript and WebAssembly with a class library of its own.
#
# Seen: a stream made distinct after flatMap keeps values that are equal, where they come from different inner streams. Without
# flatMap, and on the JVM, each is there once. Nothing is said by the compiler.
# Expected: what the documentation of java.util.stream.Stream says of distinct().
#
# Output seen:
#   on the JVM: flatMap [a, b, c], map [a, b]
#   by TeaVM:   flatMap [a, b, b, c], map [a, b]
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/src/main/java"
cat > "$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><maven.compiler.release>21</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies><dependency><groupId>org.teavm</groupId><artifactId>teavm-classlib</artifactId><version>0.16.0</version></dependency></dependencies>
  <build><plugins>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin>
    <plugin>
      <groupId>org.teavm</groupId><artifactId>teavm-maven-plugin</artifactId><version>0.16.0</version>
      <executions><execution><phase>process-classes</phase><goals><goal>compile</goal></goals></execution></executions>
      <configuration>
        <mainClass>Distinct</mainClass><targetType>JAVASCRIPT</targetType>
        <targetDirectory>${project.build.directory}</targetDirectory><targetFileName>distinct.js</targetFileName>
      </configuration>
    </plugin>
  </plugins></build>
</project>
POM
cat > "$folder/src/main/java/Distinct.java" <<'JAVA'
import java.util.List;

class Distinct {
    public static void main(String[] args) {
        List<List<String>> lists = List.of(List.of("a", "b"), List.of("b", "c"));
        List<String> flat = lists.stream().flatMap(List::stream).distinct().toList();
        List<String> mapped = lists.stream().map(List::getFirst).map(String::strip).distinct().toList();
        System.out.println("flatMap " + flat + ", map " + mapped);
    }
}
JAVA
mvn -q -B -f "$folder/pom.xml" process-classes
jvm=$(java -cp "$folder/target/classes" Distinct)
teavm=$(node -e 'require(process.argv[1]).main([])' "$folder/target/distinct.js")
echo "on the JVM: $jvm"
echo "by TeaVM:   $teavm"
if [ "$jvm" != "flatMap [a, b, c], map [a, b]" ] || [ "$teavm" != "flatMap [a, b, b, c], map [a, b]" ]; then
  echo "this has changed"
  exit 1
fi
