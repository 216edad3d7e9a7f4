package mentorbot.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A text of several pages. {@code language} is that of its title, its frame and all sections that
 * name no other. {@code mark} (empty for none) stands at the head of each page, {@code footer} at
 * the foot beside the page's number.
 */
public record Paper(
    String title,
    Locale language,
    String header,
    String mark,
    String footer,
    Numbering numbering,
    List<Section> sections) {
  public Paper {
    sections = List.copyOf(sections);
  }

  /** "Page 2 of 3" in the paper's language. */
  @FunctionalInterface
  public interface Numbering {
    String of(int page, int pages);
  }

  /** Blocks that are in one language. */
  public record Section(Locale language, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** As a file, on A4 with margins that suit Letter too. */
  public byte[] pdf() {
    try {
      return PaperPdf.of(this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
