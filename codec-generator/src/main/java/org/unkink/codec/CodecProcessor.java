package org.unkink.codec;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/** Finds the interfaces that ask for a codec and writes the classes. */
@SupportedAnnotationTypes("org.unkink.codec.Codec")
public final class CodecProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Codec.class)) {
            try {
                write((TypeElement) element);
            } catch (UnknownTypeException e) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), element);
            } catch (IOException e) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write: " + e, element);
            }
        }
        return false;
    }

    private void write(TypeElement codec) throws IOException {
        Types types =
                new Types(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), flat(codec), tags(codec));
        String name = "Generated" + codec.getSimpleName();
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(codec)
                .getQualifiedName()
                .toString();
        String source = new CodecSource(types, codec).source(packageName, name);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(packageName + "." + name, codec)
                .openWriter()) {
            file.write(source);
        }
    }

    private Set<String> flat(TypeElement codec) {
        Set<String> names = new HashSet<>();
        for (AnnotationValue type : list(codec, "flat")) {
            names.add(((TypeMirror) type.getValue()).toString());
        }
        return names;
    }

    private Map<String, String> tags(TypeElement codec) {
        Map<String, String> names = new HashMap<>();
        for (AnnotationValue tag : list(codec, "tags")) {
            AnnotationMirror mirror = (AnnotationMirror) tag.getValue();
            names.put(value(mirror, "of").toString(), (String) value(mirror, "name"));
        }
        return names;
    }

    @SuppressWarnings("unchecked") // The value of an array is a list of values.
    private List<? extends AnnotationValue> list(TypeElement codec, String name) {
        AnnotationMirror mirror = codec.getAnnotationMirrors().stream()
                .filter(m -> m.getAnnotationType().toString().equals(Codec.class.getName()))
                .findFirst()
                .orElseThrow();
        return (List<? extends AnnotationValue>) value(mirror, name);
    }

    private Object value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : processingEnv
                .getElementUtils()
                .getElementValuesWithDefaults(mirror)
                .entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue().getValue();
            }
        }
        throw new IllegalStateException("no " + name);
    }
}
