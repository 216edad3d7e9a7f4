package mentorbot.store;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Update;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mentorbot.store.RepositoryMethods.Question;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Every method of every repository, found in the sources and called on what is generated. */
record RepositoryMethods(List<Question> all, List<String> literals) {
  private static final Path SOURCES = Path.of("src/main/java");
  // Names of states stand in capitals, and every state is drawn anyway.
  private static final Pattern LITERAL = Pattern.compile("'([a-z][\\w.-]*)'");

  static RepositoryMethods found() {
    var methods = new ArrayList<Question>();
    var literals = new ArrayList<String>();
    for (var file : files()) {
      var source = read(file);
      if (source.contains("\n@Repository\n")) {
        var name = SOURCES.relativize(file).toString().replace('/', '.').replace(".java", "");
        methods.addAll(methodsOf(name));
        LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
      }
    }
    return new RepositoryMethods(List.copyOf(methods), List.copyOf(literals));
  }

  /** Inserts, updates and deletes of a row as an object. */
  List<Question> byObject() {
    return all.stream().filter(Question::byObject).toList();
  }

  /** Queries, and updates and deletes in the words of a query. */
  List<Question> byQuery() {
    return all.stream().filter(question -> !question.byObject()).toList();
  }

  private static List<Question> methodsOf(String repository) {
    try {
      var type = Class.forName(repository);
      var generated = Class.forName(repository + "_").getConstructor(StatelessSession.class);
      return Stream.of(type.getDeclaredMethods())
          .filter(method -> !method.isSynthetic() && !method.getName().equals("session"))
          .peek(method -> method.setAccessible(true))
          .map(
              method ->
                  new Question(
                      method,
                      session -> {
                        try {
                          return generated.newInstance(session);
                        } catch (ReflectiveOperationException e) {
                          throw new IllegalStateException(repository, e);
                        }
                      }))
          .sorted(Comparator.comparing(Question::name))
          .toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(repository, e);
    }
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the repository of a session. */
  interface Opened {
    Object in(StatelessSession session);
  }

  /** One method of a repository. */
  record Question(Method method, Opened repository) {
    String name() {
      var parameters =
          Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList().toString();
      return method.getDeclaringClass().getSimpleName() + "." + method.getName() + parameters;
    }

    boolean byObject() {
      return Stream.of(Insert.class, Update.class, Delete.class)
          .anyMatch(method::isAnnotationPresent);
    }

    boolean changes() {
      var query = method.getAnnotation(Query.class);
      return query == null
          || query.value().startsWith("update")
          || query.value().startsWith("delete");
    }

    Object[] arguments(SampleRows sample) {
      return Arrays.stream(method.getGenericParameterTypes())
          .map(type -> argument(sample, type))
          .toArray();
    }

    private static Object argument(SampleRows sample, Type type) {
      if (type instanceof ParameterizedType generic
          && generic.getRawType() instanceof Class<?> raw
          && Collection.class.isAssignableFrom(raw)) {
        return sample.several((Class<?>) generic.getActualTypeArguments()[0]);
      }
      return sample.of((Class<?>) type);
    }

    @Nullable Object ask(StatelessSession session, Object... arguments) {
      try {
        return method.invoke(repository.in(session), arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
          throw thrown;
        }
        throw new IllegalStateException(name(), e);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(name(), e);
      }
    }
  }

  /** Whether an answer tells anything of what is stored. */
  static boolean says(@Nullable Object answer) {
    return answer instanceof Optional<?> optional
        ? optional.isPresent()
        : answer instanceof Collection<?> several
            ? !several.isEmpty()
            : answer instanceof Number number ? number.longValue() != 0 : answer != null;
  }
}
