package mentorbot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Buttons of one view that read alike, such as "Open" beside each line of a list, get words of
 * their own for whoever hears them one by one: what they stand with, and their number where that
 * does not tell them apart. What is seen stays as it is.
 */
final class Apart {
  /** Whoever is named by an id: what tells the buttons apart is not to be heard then. */
  private static final String SOMEBODY = "…";

  private Apart() {}

  /** A button and what it stands with, which is read only where buttons are alike. */
  private record Standing(ButtonElement button, @Nullable TextObject text) {
    String with() {
      return plain(text);
    }
  }

  static void tell(List<? extends LayoutBlock> blocks) {
    var alike = new LinkedHashMap<String, List<Standing>>();
    @Nullable TextObject with = null;
    for (var block : blocks) {
      if (block instanceof HeaderBlock header) {
        with = header.getText();
      } else if (block instanceof SectionBlock section) {
        with = section.getText();
        note(alike, section.getAccessory(), with);
      } else if (block instanceof ActionsBlock actions) {
        for (var element : actions.getElements()) {
          note(alike, element, with);
        }
      }
    }
    alike.values().stream().filter(some -> some.size() > 1).forEach(Apart::name);
  }

  private static void note(
      Map<String, List<Standing>> alike, Object element, @Nullable TextObject with) {
    if (element instanceof ButtonElement button) {
      alike
          .computeIfAbsent(heard(button), any -> new ArrayList<>())
          .add(new Standing(button, with));
    }
  }

  private static String heard(ButtonElement button) {
    var label = button.getAccessibilityLabel();
    return label == null ? button.getText().getText() : label;
  }

  private static void name(List<Standing> alike) {
    var labels = alike.stream().map(one -> label(one, "")).toList();
    boolean apart =
        new HashSet<>(labels).size() == labels.size()
            && alike.stream().noneMatch(one -> one.with().contains(SOMEBODY));
    for (int i = 0; i < alike.size(); i++) {
      var one = alike.get(i);
      Kit.labelled(one.button(), apart ? labels.get(i) : label(one, number(one, i + 1)));
    }
  }

  /** Behind a date it would be heard as a part of it. */
  private static String number(Standing one, int number) {
    return heard(one.button()).matches(".*\\d") ? " (" + number + ")" : " " + number;
  }

  /** The number goes first, so that it is not what is cut off; what is seen comes before both. */
  private static String label(Standing one, String number) {
    var words = heard(one.button()) + number;
    var with = one.with();
    var between = words.matches(".*\\p{Punct}") ? " " : ": ";
    return Cut.to(with.isEmpty() ? words : words + between + with, Kit.BUTTON);
  }

  /** Without notations: a label shows no emphasis, and no names for ids. */
  private static String plain(@Nullable TextObject text) {
    return text == null
        ? ""
        : text.getText()
            .replaceAll("<[@#!][^>]*>(?:, <[@#!][^>]*>)*", SOMEBODY)
            .replaceAll("<[^>]*>", "")
            .replaceAll("[*_~`]|:[a-z0-9_+-]+:", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replaceAll("\\s+", " ")
            .strip();
  }
}
