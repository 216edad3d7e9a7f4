package mentorbot.people;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface ReportingLineRows {
  StatelessSession session();

  default Optional<ReportingLine> of(String person) {
    return Row.find(session(), ReportingLine.class, person);
  }

  @Query("select id from ReportingLine where supervisor = :supervisor order by id")
  List<String> reportingTo(String supervisor);

  @Insert
  void add(ReportingLine line);

  @Update
  void change(ReportingLine line);

  @Delete
  void remove(ReportingLine line);
}
