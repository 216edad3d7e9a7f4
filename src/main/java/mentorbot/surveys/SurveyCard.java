package mentorbot.surveys;

import java.time.Instant;

/** A survey as coordinators list it; {@code eligible} people were asked. */
public record SurveyCard(OpenSurvey survey, boolean open, int eligible, Instant closesAt) {}
