package mentorbot.slack;

import com.slack.api.model.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls what is registered as the edge would, for tests of a feature's routes. */
public final class Doors {
  private final Routes routes;

  public Doors(Routes routes) {
    this.routes = routes;
  }

  public Reply type(Caller caller, String command, String text) {
    return known(routes.commands().get(command)).answer(new CommandCall(caller, text));
  }

  /** The words of a command family, help aside. */
  public List<String> words(String command) {
    return List.copyOf(routes.family(command).words());
  }

  public List<String> actions() {
    return List.copyOf(routes.actions().keySet());
  }

  public List<String> submissions() {
    return List.copyOf(routes.submissions().keySet());
  }

  /** Everything that is no command, button or page. */
  public List<String> others() {
    var others = new ArrayList<>(routes.suggestions().keySet());
    others.addAll(routes.shortcuts().keySet());
    others.addAll(routes.events().keySet());
    return others;
  }

  public Reply tap(Caller caller, String action, String value) {
    var place = new ActionCall.Place(ActionCall.Place.Kind.PRIVATE_MESSAGE, null);
    return known(routes.actions().get(action))
        .answer(new ActionCall(caller, action, value, place, Form.empty(), ""));
  }

  public Reply submit(Caller caller, String callback, String metadata, Form form) {
    return known(routes.submissions().get(callback))
        .answer(new SubmissionCall(caller, metadata, form));
  }

  private static <T> T known(@Nullable T handler) {
    return Objects.requireNonNull(handler, "no such route");
  }

  /** Fills in a page. */
  public static final class Filled {
    private final Map<String, Map<String, ViewState.Value>> values = new TreeMap<>();

    private Filled with(String block, Function<ViewState.Value, ViewState.Value> fill) {
      values.put(block, Map.of(Inputs.VALUE, fill.apply(new ViewState.Value())));
      return this;
    }

    public Filled text(String block, String text) {
      return with(
          block,
          value -> {
            value.setValue(text);
            return value;
          });
    }

    public Filled day(String block, String day) {
      return with(
          block,
          value -> {
            value.setSelectedDate(day);
            return value;
          });
    }

    public Filled person(String block, String user) {
      return with(
          block,
          value -> {
            value.setSelectedUser(user);
            return value;
          });
    }

    public Filled people(String block, String... users) {
      return with(
          block,
          value -> {
            value.setSelectedUsers(List.of(users));
            return value;
          });
    }

    public Filled choice(String block, String chosen) {
      return with(
          block,
          value -> {
            var option = new ViewState.SelectedOption();
            option.setValue(chosen);
            value.setSelectedOption(option);
            return value;
          });
    }

    public Form form() {
      var state = new ViewState();
      state.setValues(values);
      return Form.of(state);
    }
  }
}
