package mentorbot;

import mentorbot.config.Definitions;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.SlackApi;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.texts.Texts;

/** What every feature is built from. */
record Parts(
    Definitions definitions,
    Database database,
    Sealer sealer,
    Clocks clocks,
    SlackApi api,
    IdentityHolder identity,
    Texts texts) {}
