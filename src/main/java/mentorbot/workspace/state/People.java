package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody of the workspace and how many messages of the bot each has not read. */
public final class People {
  private final Clinic clinic;
  private final Feed feed;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Integer> unread = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  People(Clinic clinic, Feed feed) {
    this.clinic = clinic;
    this.feed = feed;
    clinic.people().forEach(member -> members.put(member.id(), member));
  }

  public Identity identity() {
    return clinic.identity();
  }

  public Optional<Member> find(String userId) {
    return Optional.ofNullable(members.get(userId));
  }

  /** A person the caller knows to exist. */
  public Member get(String userId) {
    return find(userId).orElseThrow(() -> new IllegalArgumentException("no person " + userId));
  }

  public List<Member> all() {
    return new ArrayList<>(members.values());
  }

  public List<Clinic.UserGroup> usergroups() {
    return clinic.usergroups();
  }

  /** Takes the place of who had the same id, or joins. */
  public void put(Member member) {
    members.put(member.id(), member);
    changed.add(member.id());
    announce();
  }

  List<Member> changed() {
    return changed.stream().flatMap(id -> find(id).stream()).toList();
  }

  public int unread(String userId) {
    return unread.getOrDefault(userId, 0);
  }

  void setUnread(String userId, int count) {
    unread.put(userId, count);
    announce();
  }

  void hears(String userId) {
    setUnread(userId, unread(userId) + 1);
  }

  public void read(String userId) {
    if (unread(userId) > 0) {
      setUnread(userId, 0);
    }
  }

  private void announce() {
    ObjectNode news = Json.object();
    news.set("people", toPage());
    feed.publish("people", news);
  }

  public ArrayNode toPage() {
    ArrayNode people = Json.array();
    for (Member member : members.values()) {
      people
          .addObject()
          .put("id", member.id())
          .put("name", member.name())
          .put("real_name", member.realName())
          .put("title", member.title())
          .put("tz", member.tz())
          .put("locale", member.locale())
          .put("guest", member.guest())
          .put("stranger", member.stranger())
          .put("deleted", member.deleted())
          .put("coordinator", member.coordinator())
          .put("dm", member.dm())
          .put("unread", unread(member.id()))
          .put("about", member.about());
    }
    return people;
  }

  public ArrayNode shownFirst() {
    ArrayNode shown = Json.array();
    clinic.shownFirst().forEach(shown::add);
    return shown;
  }
}
