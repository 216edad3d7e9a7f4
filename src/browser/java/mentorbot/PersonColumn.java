package mentorbot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person's place on the page, used as a person does: by typing and pressing what it shows.
 * Roles with an I are found by CSS: the driver spells them with the machine's language, and a
 * Turkish "dıalog" is none.
 */
final class PersonColumn {
  private static final Pattern REGEX_SIGNS = Pattern.compile("[.*+?^${}()|\\[\\]\\\\]");

  /** What should not be there has no need of patience. */
  private static final LocatorAssertions.HasCountOptions SOON =
      new LocatorAssertions.HasCountOptions().setTimeout(2_000);

  private final Locator root;

  PersonColumn(Locator root) {
    this.root = root;
  }

  void send(String line) {
    root.locator(".composer-input").fill(line);
    root.locator(".composer-input").press("Enter");
  }

  void waitFor(String words) {
    assertThat(root.locator(".message").filter(having(words)).last()).isVisible();
  }

  /** Presses the newest button that reads so in the conversation or at Home. */
  void press(String label) {
    button(root.locator(".panel"), label).last().click();
  }

  boolean offers(String label) {
    return button(root.locator(".panel"), label).count() > 0;
  }

  void openHome() {
    tab("Home").click();
  }

  void openMessages() {
    tab("Messages").click();
  }

  /** In no message, not at Home, and not in the open modal. */
  void doesNotRead(String words) {
    for (var place : List.of(root.locator(".panel"), root.locator("[role=dialog]"))) {
      assertThat(place.filter(having(words))).hasCount(0, SOON);
    }
  }

  /** Saves the newest file of the conversation. */
  Path download() {
    var link = root.locator(".file-links a[download]").last();
    return root.page().waitForDownload(link::click).path();
  }

  private Locator tab(String name) {
    return root.getByRole(AriaRole.TAB).filter(having(name));
  }

  private Locator dialog() {
    return root.locator("[role=dialog]");
  }

  /** Anywhere: in a message, at Home or in the open modal. */
  void waitToRead(String words) {
    assertThat(root).containsText(words);
  }

  /** At once, because it may be closing by itself: then there would be nothing left to press. */
  void closeDialogIfOpen() {
    root.evaluate(
        "column => column.querySelector('[role=dialog] button[aria-label=Close]')?.click()");
    waitForNoDialog();
  }

  /** Presses the newest button that reads so, and does not let go yet. */
  void pressAndHold(String label) {
    var button = button(root.locator(".panel"), label).last();
    button.hover();
    root.page().mouse().down();
  }

  void letGo() {
    root.page().mouse().up();
  }

  void dialogDoesNotRead(String words) {
    assertThat(dialog().filter(having(words))).hasCount(0, SOON);
  }

  void waitForDialog(String words) {
    assertThat(dialog()).containsText(words);
  }

  /** Presses a button in the open modal. */
  void pressInDialog(String label) {
    button(dialog(), label).last().click();
  }

  /** Sends the open modal. */
  void submit() {
    dialog().locator("button[type=submit]").click();
  }

  void waitForNoDialog() {
    assertThat(dialog()).hasCount(0);
  }

  void tick(String label) {
    dialog().locator("label.choice").filter(having(label)).locator("input").check();
  }

  void fill(String label, String words) {
    field(AriaRole.TEXTBOX, label).fill(words);
  }

  /**
   * Opens a select of the modal, types to find the option, takes it, and goes on to the next field.
   */
  void choose(String label, String option) {
    var field = field(AriaRole.COMBOBOX, label);
    field.click();
    field.fill(option);
    var found = root.locator("[role=option]:visible").filter(having(option)).first();
    assertThat(found).isVisible();
    found.click();
    field.press("Tab");
  }

  private Locator field(AriaRole role, String label) {
    return dialog().getByRole(role, new Locator.GetByRoleOptions().setName(label));
  }

  /** By what is written on it; its accessible name may say more, such as for whom it is. */
  private static Locator button(Locator within, String label) {
    var exactly =
        Pattern.compile("^\\s*" + REGEX_SIGNS.matcher(label).replaceAll("\\\\$0") + "\\s*$");
    return within
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText(exactly));
  }

  private static Locator.FilterOptions having(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
