package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A block of figures that the SDK has no class for; a record whose components are the block's
 * fields. Not every workspace takes these yet, so each can be told in plain blocks instead.
 */
public interface Picture extends LayoutBlock {
  /** Says the same in plain blocks; empty if the words beside the picture do. */
  List<LayoutBlock> instead();
}
