#include "reports/article_page.h"

#include <sstream>

#include "reports/article_words.h"
#include "reports/basis_text.h"
#include "reports/markdown.h"
#include "reports/text_finding.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Answer;
using checker::Article;
using checker::Basis;
using checker::Lang;
using checker::RuleCard;
using checker::Trial;

Word heading_of(Answer answer) {
  switch (answer) {
    case Answer::kHolds:
      return Word::kExampleHolds;
    case Answer::kNotApplicable:
      return Word::kExampleNotApplicable;
    case Answer::kUndecided:
      return Word::kExampleUndecided;
    case Answer::kBroken:
    case Answer::kWaived:
      break;
  }
  return Word::kExampleBroken;
}

class ArticleWriter {
 public:
  ArticleWriter(const RuleCard& card, const Article& article, Lang lang)
      : card_(card), article_(article), lang_(lang) {}

  std::string write(const ClauseTarget& clause_target) {
    page_.heading(1, card_.title.in(lang_));
    page_.paragraph(facts());
    text(Word::kWhy, card_.because.in(lang_));
    write_bases(clause_target);
    lines(Word::kAppliesTo, scope_lines(article_.scope, lang_, kMarkdownMarks));
    lines(Word::kSeverityWhen, severity_lines(card_, article_, lang_, kMarkdownMarks));
    text(Word::kInstead, card_.remedy->in(lang_));
    if (!article_.logic.empty()) {
      page_.heading(2, word(Word::kHowJudged, lang_));
      page_.code(article_.logic, "yaml");
    }
    write_settings();
    write_trials();
    return page_.take();
  }

 private:
  std::string facts() const {
    std::string out = markdown_code(card_.id) + " · **" + markdown_text(severity_word(card_.severity, lang_)) +
                      "** · " + markdown_text(word(Word::kPack, lang_)) + " " + markdown_code(card_.pack);
    std::string tags;
    for (const std::string& tag : card_.tags) tags += (tags.empty() ? "" : ", ") + tag;
    if (!tags.empty()) out += " · " + markdown_text(word(Word::kTags, lang_)) + ": " + markdown_text(tags);
    if (card_.mandatory) out += " · " + markdown_text(word(Word::kMandatory, lang_));
    if (const std::string_view standing = standing_words(article_, lang_); !standing.empty())
      out += " · **" + markdown_text(standing) + "**";
    for (const std::string& old : article_.formerly) {
      out += " · " + markdown_text(word(Word::kFormerly, lang_)) + ": " + markdown_code(old);
    }
    return out;
  }

  void write_settings() {
    if (article_.settings.empty()) return;
    page_.heading(2, word(Word::kSettings, lang_));
    for (const checker::SettingNote& setting : article_.settings) {
      std::string values;
      for (const std::string& value : setting.values) values += (values.empty() ? "" : ", ") + markdown_text(value);
      page_.item(markdown_code("$" + setting.name) + " – " + markdown_text(setting.title.in(lang_)) + ": " + values);
    }
  }

  void text(Word heading, const std::string& said) {
    if (said.empty()) return;
    page_.heading(2, word(heading, lang_));
    page_.paragraph(markdown_text(said));
  }

  void write_bases(const ClauseTarget& clause_target) {
    if (card_.basis.empty()) return;
    page_.heading(2, word(Word::kBasis, lang_));
    for (const Basis& basis : card_.basis) {
      Basis unquoted = basis;
      unquoted.quote.clear();
      std::string line = markdown_text(basis_text(unquoted, lang_));
      if (const std::string target = clause_target ? clause_target(basis) : ""; !target.empty()) {
        line = markdown_link(line, target);
      }
      if (const std::string period = period_text(basis, lang_); !period.empty()) {
        line += " – " + markdown_text(period);
      }
      if (!basis.quote.empty()) line += "\n\n  > " + markdown_text(basis.quote);
      page_.item(line);
    }
  }

  void lines(Word heading, const std::vector<std::string>& said) {
    if (said.empty()) return;
    page_.heading(2, word(heading, lang_));
    for (const std::string& line : said) page_.item(line);
  }

  void write_trials() {
    if (article_.trials.empty()) return;
    page_.heading(2, word(Word::kExamples, lang_));
    for (const Trial& trial : article_.trials) {
      page_.heading(3, word(heading_of(trial.expected), lang_));
      page_.code(trial.text, "yaml");
      page_.paragraph(markdown_text(word(Word::kProgramSays, lang_)));
      page_.code(output_of(trial), "text");
    }
  }

  // The report's own lines for the findings; where there are none, the answer.
  std::string output_of(const Trial& trial) const {
    ReportOptions options;
    options.lang = lang_;
    options.show_info = true;
    std::ostringstream out;
    WrappedTexts wrapped;
    FindingWriter writer(out, trial.audit, options, wrapped);
    for (const checker::Finding& finding : trial.audit.findings) writer.write(finding);
    std::string said = out.str();
    while (said.ends_with("\n\n")) said.pop_back();
    if (!said.empty()) return said;
    const checker::Ruling* ruling = find_ruling(trial);
    const std::string why(ruling == nullptr ? "" : ruling->why.in(lang_));
    if (trial.answered == Answer::kNotApplicable) return phrase(Word::kDoesNotApply, lang_, {why});
    if (trial.answered == Answer::kUndecided) return phrase(Word::kCannotBeDecided, lang_, {why});
    return std::string(word(Word::kNoFinding, lang_));
  }

  const checker::Ruling* find_ruling(const Trial& trial) const {
    return article_.rule < trial.audit.rulings.size() ? &trial.audit.rulings[article_.rule] : nullptr;
  }

  const RuleCard& card_;
  const Article& article_;
  Lang lang_;
  Markdown page_;
};

}  // namespace

std::string article_page(const RuleCard& card, const Article& article, Lang lang, const ClauseTarget& clause_target) {
  return ArticleWriter(card, article, lang).write(clause_target);
}

}  // namespace rasoat::reports
