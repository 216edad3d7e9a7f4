package mentorbot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** The local workspace's page in Chromium: its people, clock and tour, pictures and axe's rules. */
final class WorkspacePage implements AutoCloseable {
  /** Generous, because the two cores of a build machine are busy with other things. */
  private static final double PATIENCE_MILLIS = 60_000;

  private static final int WIDE = 1440;
  private static final int HIGH = 900;
  private static final int NARROW = 320;
  private static final int NARROW_HIGH = 720;
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> SWITCHES =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;
  private final URI home;
  private final List<String> problems = new ArrayList<>();

  private WorkspacePage(Playwright playwright, Browser browser, URI home) {
    this.playwright = playwright;
    this.browser = browser;
    this.home = home;
    this.page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(WIDE, HIGH)
                .setReducedMotion(ReducedMotion.REDUCE));
  }

  static WorkspacePage open(URI address) {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(SWITCHES));
    var opened = new WorkspacePage(playwright, browser, address);
    opened.load();
    return opened;
  }

  private void load() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(problems::add);
    page.onRequest(request -> noteForeign(request.url()));
    page.navigate(home.toString());
    assertThat(page.locator(".column")).hasCount(3);
  }

  private void noteForeign(String url) {
    var address = URI.create(url);
    if (!address.getScheme().equals("data") && !home.getHost().equals(address.getHost())) {
      problems.add("asked for " + url);
    }
  }

  /** Errors of its scripts, and requests to anywhere but this machine. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  /** What Slack's strict rules refused, and what failed, from the page's log of calls. */
  List<String> wrongCalls() {
    page.locator(".log-toggle").click();
    var rows = page.locator(".log tr.wrong").allInnerTexts();
    page.locator(".log-toggle").click();
    return rows;
  }

  PersonColumn person(String user) {
    return new PersonColumn(page.locator("section.column[data-user=" + user + "]"));
  }

  void waitForTour(String words) {
    assertThat(page.locator(".tour-text")).containsText(words);
  }

  /** No step is left to be counted, and it can be closed. */
  void tourIsAtItsEnd() {
    assertThat(page.locator(".tour-progress")).hasText("Done");
    assertThat(page.locator(".tour").getByText("Skip")).isHidden();
    assertThat(page.locator(".tour").getByText("Close the tour")).isVisible();
  }

  void closeTheTour() {
    page.locator(".tour").getByText("Close the tour").click();
    hasNoTour();
  }

  void hasNoTour() {
    assertThat(page.locator(".tour")).isHidden();
  }

  /** Lets the tour type its suggestion, and sends it as the person who has the focus then. */
  void typeAsTheTourSuggests() {
    page.locator(".tour").getByText("Type it for me").click();
    page.keyboard().press("Enter");
  }

  /** Moves the clock to the next thing that will happen, and waits until it has. */
  void toTheNextThing() {
    var before = clock().getAttribute("datetime");
    page.locator("[data-clock=next]").click();
    assertThat(clock()).not().hasAttribute("datetime", before);
    assertThat(page.locator(".clock")).hasAttribute("aria-busy", "false");
  }

  /** Walks the clock there, as the page does with its buttons, for stretches that are too long. */
  void walkTo(String until) {
    var answer =
        page.evaluate(
            "until => fetch('/ui/clock', {method: 'POST', body: JSON.stringify({until}), headers:"
                + " {'Content-Type': 'application/json', 'X-Workspace': '1'}})"
                + ".then(r => r.json()).then(said => said.error ?? said.clock.now)",
            until);
    Assertions.assertThat(answer).isEqualTo(until);
    assertThat(clock()).hasAttribute("datetime", until);
  }

  /** On a phone: the bar is one line, and its menu opens the rest and closes by Escape. */
  void opensAndClosesTheBar() {
    assertThat(page.locator("[data-clock=hour]")).isHidden();
    page.locator(".bar-menu").click();
    assertThat(page.locator("[data-clock=hour]")).isVisible();
    assertThat(page.locator(".theme-toggle")).isVisible();
    isAccessible("the bar, open");
    picture("bar-open");
    page.keyboard().press("Escape");
    assertThat(page.locator("[data-clock=hour]")).isHidden();
    assertThat(page.locator(".bar-menu")).isFocused();
  }

  private Locator clock() {
    return page.locator("time.clock-now");
  }

  /** What the line says that there is no bot yet; it is empty once there is. */
  void waitForStarting(String words) {
    if (words.isEmpty()) {
      assertThat(page.locator("#starting")).isEmpty();
    } else {
      assertThat(page.locator("#starting")).containsText(words);
    }
  }

  void waitUntilAway() {
    assertThat(page.locator("#offline")).isVisible();
  }

  void waitUntilBack() {
    assertThat(page.locator("#offline")).isHidden();
  }

  /** Loads the page anew, as after coming back another day. */
  void reload() {
    page.reload();
    assertThat(page.locator(".column")).hasCount(3);
  }

  /**
   * Presses the button that changes the colours until they are so: light, dark, auto. On a phone it
   * is behind the bar's menu.
   */
  void colours(String theme) {
    var html = page.locator("html");
    var menu = page.locator(".bar-menu");
    boolean phone = menu.isVisible();
    if (phone) {
      menu.click();
    }
    while (!theme.equals(html.getAttribute("data-theme"))) {
      page.locator(".theme-toggle").click();
    }
    if (phone) {
      menu.click();
    }
  }

  /** The colours at once, also where an open modal covers the button that changes them. */
  void paint(String theme) {
    page.evaluate("theme => (document.documentElement.dataset.theme = theme)", theme);
  }

  /** Real time, for what must not happen meanwhile. */
  void pause(int millis) {
    page.waitForTimeout(millis);
  }

  void narrow() {
    page.setViewportSize(NARROW, NARROW_HIGH);
  }

  void wide() {
    page.setViewportSize(WIDE, HIGH);
  }

  /** On a narrow screen: changes to the person of this first name. */
  void show(String firstName) {
    var tab =
        page.locator("nav.person-tabs button")
            .filter(new Locator.FilterOptions().setHasText(firstName));
    if (!"true".equals(tab.getAttribute("aria-current"))) {
      tab.click();
    }
  }

  boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  /** axe-core's rules, on what is shown now. */
  void isAccessible(String where) {
    var violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .collect(Collectors.joining("\n"));
    Assertions.assertThat(violations).as("axe-core on %s", where).isEmpty();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
