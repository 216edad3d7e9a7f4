package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** A feature's part of App Home; empty when it has nothing for this person. */
@FunctionalInterface
public interface HomeSection {
  List<LayoutBlock> blocks(Caller caller);
}
