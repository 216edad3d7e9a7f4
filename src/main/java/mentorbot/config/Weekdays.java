package mentorbot.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Locale;

/** Days of the week by their small names, as everything else in the files. */
final class Weekdays extends SimpleModule {
  private static final long serialVersionUID = 1L;

  Weekdays() {
    addDeserializer(DayOfWeek.class, new Reader());
  }

  private static final class Reader extends StdDeserializer<DayOfWeek> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(DayOfWeek.class);
    }

    @Override
    public DayOfWeek deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (day.name().toLowerCase(Locale.ROOT).equals(parser.getText())) {
          return day;
        }
      }
      throw context.weirdStringException(parser.getText(), DayOfWeek.class, "no such day");
    }
  }
}
