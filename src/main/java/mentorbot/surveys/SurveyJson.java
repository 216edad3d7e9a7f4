package mentorbot.surveys;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import mentorbot.surveys.release.Score;

/** How questionnaires, releases and replies are written down. */
final class SurveyJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Score.class, ScoreKinds.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private SurveyJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Score.Few.class, name = "few"),
    @JsonSubTypes.Type(value = Score.Middle.class, name = "middle"),
    @JsonSubTypes.Type(value = Score.Shares.class, name = "shares"),
    @JsonSubTypes.Type(value = Score.Together.class, name = "together")
  })
  private interface ScoreKinds {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not written", e);
    }
  }

  /** The message of a failure tells no content. */
  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored " + type.getSimpleName() + " can't be read");
    }
  }
}
