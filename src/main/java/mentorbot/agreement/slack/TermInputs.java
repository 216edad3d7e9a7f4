package mentorbot.agreement.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import java.util.List;
import java.util.function.IntFunction;
import mentorbot.agreement.slack.EditViews.Page;
import mentorbot.config.AgreementTerms;
import mentorbot.config.Term;
import mentorbot.slack.Inputs;
import mentorbot.texts.Words;

/** The inputs for terms, each named as in the agreement and filled with what it says now. */
record TermInputs(Words words, Page page) {
  AgreementTerms terms() {
    return page.text().terms();
  }

  String block(String name) {
    return EditViews.block(name, page.base());
  }

  LayoutBlock cadence(String name, Term term, List<String> usual, String current) {
    return one(name, term, Options.cadences(words, usual, current), current);
  }

  LayoutBlock number(
      String name, Term term, List<Integer> usual, int current, IntFunction<String> inWords) {
    return one(name, term, Options.numbers(usual, current, inWords), String.valueOf(current));
  }

  LayoutBlock one(String name, Term term, List<OptionObject> options, String current) {
    return of(name, term, Inputs.select(options, current, choose()));
  }

  LayoutBlock of(String name, Term term, BlockElement element) {
    return Inputs.required(block(name), TermWords.name(words, term), element);
  }

  String choose() {
    return words.say("agreement.choose");
  }
}
