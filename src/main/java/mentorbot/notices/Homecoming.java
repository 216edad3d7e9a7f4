package mentorbot.notices;

import mentorbot.notices.Courier.Errand;

/** Publishes a person's App Home if what it shows has changed. */
final class Homecoming {
  private final Visit visit;
  private final Desk desk;

  Homecoming(Visit visit) {
    this.visit = visit;
    this.desk = visit.desk;
  }

  boolean run() {
    var view =
        desk.database()
            .<java.util.Optional<HomeView>>read(
                visit.team, session -> new HomeViews_(session).of(visit.user));
    if (view.isEmpty() || !view.get().stale()) {
      return true;
    }
    var reader = visit.reader();
    if (visit.stopping() || !visit.hasTurn(Errand.HOME, reader) || !visit.hold().lasts()) {
      return false;
    }
    return visit.goOn(desk.courier().publishHome(reader), new Published(view.get().version()));
  }

  private final class Published implements Visit.Consequences {
    private final int version;

    Published(int version) {
      this.version = version;
    }

    @Override
    public void taken(Receipt.Taken taken) {
      desk.ledger().homeCurrent(visit.team, visit.user, version);
    }

    @Override
    public void nothingHappened() {}

    @Override
    public void never(String why) {
      desk.ledger().homeCurrent(visit.team, visit.user, version);
    }
  }
}
