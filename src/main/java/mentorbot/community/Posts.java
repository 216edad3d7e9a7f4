package mentorbot.community;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

@Repository
interface Posts {
  StatelessSession session();

  default Optional<CommunityPost> post(String id) {
    return Row.find(session(), CommunityPost.class, id);
  }

  @Query("from CommunityPost where openKey = :openKey")
  Optional<CommunityPost> open(String openKey);

  /** What stands or waits and concerns this person, or stays against their will; newest first. */
  @Query(
      "from CommunityPost where (author = :person or (about = :person and state <> ASKED))"
          + " and (state in (ASKED, POSTED) or (author = :person and state = DECLINED)"
          + " or (state = TAKEN_BACK and refusal is not null))"
          + " order by pressedAt desc, id")
  List<CommunityPost> live(String person, Limit limit);

  /** Everything of or about a person. */
  @Query("from CommunityPost where author = :person or about = :person")
  List<CommunityPost> concerning(String person);

  @Query("from CommunityPost where state = :state")
  List<CommunityPost> in(CommunityPost.State state);

  @Query(
      "select count(this) from CommunityPost where author = :author and about = :about"
          + " and (pressedAt > :after or state in (ASKED, DECLINED))")
  long asked(String author, String about, Instant after);

  @Query(
      "select count(this) from CommunityPost where author = :author and state in (ASKED, DECLINED)")
  long waitingBy(String author);

  @Query("select count(this) from CommunityPost where author = :person or about = :person")
  long count(String person);

  /** Pressed no later than that, the longest ago first. */
  @Query(
      "select id from CommunityPost where state = :state and pressedAt <= :until"
          + " order by pressedAt, id")
  List<String> pressed(CommunityPost.State state, Instant until, Limit limit);

  @Query("select min(pressedAt) from CommunityPost where state = :state and pressedAt > :after")
  Optional<Instant> nextPressed(CommunityPost.State state, Instant after);

  @Insert
  void add(CommunityPost post);

  @Update
  void change(CommunityPost post);

  @Delete
  void remove(CommunityPost post);
}
