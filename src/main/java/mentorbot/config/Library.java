package mentorbot.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What people can read and try: guides and activities by stage, the mentor's questions, how to give
 * feedback, and the resources that a workspace starts with.
 */
public record Library(
    String language,
    String licence,
    List<LibraryStage> stages,
    List<ConversationQuestion> questions,
    List<FeedbackStep> feedback,
    List<LibraryResource> resources) {
  private static final int MOST_STEPS = 8;

  public Library {
    Rules.language("language", language);
    Rules.text("licence", licence, 300);
    stages = Rules.distinct("stages", stages, LibraryStage::id);
    if (!stages.stream().map(LibraryStage::id).toList().equals(LibraryStage.IDS)) {
      throw new InvalidKey(
          "stages", "must be " + String.join(", ", LibraryStage.IDS) + ", in order");
    }
    var activities = new HashSet<String>();
    for (var stage : stages) {
      for (var activity : stage.activities()) {
        if (!activities.add(activity.id())) {
          throw new InvalidKey("stages", "holds the activity %s twice".formatted(activity.id()));
        }
      }
    }
    questions = Rules.options("questions", questions, ConversationQuestion::id);
    feedback = Rules.distinct("feedback", Rules.some("feedback", feedback), FeedbackStep::id);
    if (feedback.size() > MOST_STEPS) {
      throw new InvalidKey("feedback", "must hold at most %d entries".formatted(MOST_STEPS));
    }
    resources = Rules.options("resources", resources, LibraryResource::id);
  }

  public LibraryStage stage(String id) {
    return find(id).orElse(stages.get(0));
  }

  public Optional<LibraryStage> find(String id) {
    return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
  }
}
