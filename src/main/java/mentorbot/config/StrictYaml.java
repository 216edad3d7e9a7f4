package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * Reads YAML into records and accepts nothing it does not understand: keys unknown, missing, twice
 * or empty and values of another type are refused by file, line and key.
 */
final class StrictYaml {
  /** The value of a text that may be left out; see {@link InjectableValues}. */
  static final String NO_TEXT = "no text";

  /** The same for a list. */
  static final String NO_LIST = "no list";

  /** The same for a flag that is not set. */
  static final String NO = "no";

  /** The same for the surveys of a programme without any. */
  static final String NO_SURVEYS = "no surveys";

  /** The same for the digest. */
  static final String NO_DIGEST = "no digest";

  /** The same for closing. */
  static final String NO_CLOSING = "no closing";

  /** The same for what follows silence. */
  static final String NO_SILENCE = "no silence";

  /** The same for the community. */
  static final String NO_COMMUNITY = "no community";

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(new JavaTimeModule())
          .addModule(new Weekdays())
          .injectableValues(
              new InjectableValues.Std()
                  .addValue(NO_TEXT, "")
                  .addValue(NO_LIST, List.of())
                  .addValue(NO, false)
                  .addValue(NO_SURVEYS, SurveyRules.NONE)
                  .addValue(NO_DIGEST, DigestRules.USUAL)
                  .addValue(NO_CLOSING, ClosingRules.USUAL)
                  .addValue(NO_SILENCE, SilenceRules.USUAL)
                  .addValue(NO_COMMUNITY, CommunityRules.USUAL))
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, StrictYaml::refuseOtherScalars)
          .withCoercionConfig(LogicalType.DateTime, StrictYaml::refuseOtherScalars)
          .build();

  private StrictYaml() {}

  /** An empty problem list does not exist: it is either the value or a refusal with one line. */
  static <T> T read(String file, String yaml, Class<T> type) {
    try {
      T value = MAPPER.readValue(yaml, type);
      if (value == null) {
        throw new SettingsRefused(List.of(file + " is empty: remove it for defaults."));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new SettingsRefused(List.of(new YamlProblem(file, yaml, e).line()));
    }
  }

  static YAMLFactory factory() {
    return MAPPER.getFactory();
  }

  private static void refuseOtherScalars(MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
  }
}
