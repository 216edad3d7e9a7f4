package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A feature's part of App Home; empty when it has nothing for this person. Without a headline at
 * its beginning it stands with the section before it.
 */
@FunctionalInterface
public interface HomeSection {
  List<LayoutBlock> blocks(Caller caller);
}
