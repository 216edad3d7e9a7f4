package mentorbot.slack;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a person's App Home together: the next step first, then each feature's section. One without
 * a headline goes with what stands above it, so that a phone's screen isn't all lines and
 * headlines.
 */
public final class Home {
  private static final int MOST_BLOCKS = 100;

  private final OneReading reading;
  private final NextSteps nextSteps;
  private final List<HomeSection> sections;

  public Home(OneReading reading, NextSteps nextSteps, List<HomeSection> sections) {
    this.reading = reading;
    this.nextSteps = nextSteps;
    this.sections = List.copyOf(sections);
  }

  public View view(Caller caller) {
    return reading.together(caller.team(), () -> together(caller));
  }

  private View together(Caller caller) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.header(caller.say("home.nextStep")));
    blocks.addAll(nextSteps.message(caller).blocks());
    boolean first = true;
    for (var section : sections) {
      var theirs = section.blocks(caller);
      if (!theirs.isEmpty()) {
        if (first || theirs.get(0) instanceof HeaderBlock) {
          blocks.add(Kit.divider());
        }
        first = false;
        blocks.addAll(theirs);
      }
    }
    blocks.add(Kit.context(caller.mrkdwn("home.onlyYou")));
    var shown = blocks.size() > MOST_BLOCKS ? blocks.subList(0, MOST_BLOCKS) : blocks;
    Apart.tell(shown);
    return View.builder().type("home").blocks(List.copyOf(shown)).build();
  }
}
