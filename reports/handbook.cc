#include "reports/handbook.h"

#include <algorithm>
#include <array>
#include <map>

#include "reports/article_page.h"
#include "reports/basis_text.h"
#include "reports/coverage_report.h"
#include "reports/markdown.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Article;
using checker::Basis;
using checker::CoveredClause;
using checker::CoveredDocument;
using checker::Lang;
using checker::RuleCard;
using checker::Strength;

constexpr std::string_view kClausesFile = "clauses";
constexpr std::string_view kRulesFolder = "rules/";

struct StrengthMeaning {
  Strength strength;
  Word meaning;
};
constexpr std::array<StrengthMeaning, 5> kMeanings{{{Strength::kText, Word::kBindingTextMeaning},
                                                    {Strength::kLaterRule, Word::kLaterRuleMeaning},
                                                    {Strength::kPractice, Word::kPracticeMeaning},
                                                    {Strength::kForm, Word::kFormMeaning},
                                                    {Strength::kFormat, Word::kFormatMeaning}}};

class HandbookMaker {
 public:
  HandbookMaker(const HandbookParts& parts, Lang lang) : parts_(parts), cards_(*parts.coverage.cards), lang_(lang) {}

  Book make() {
    book_.title = said(Word::kHandbook);
    book_.lang = lang_;
    const std::string clauses = clauses_page();  // before the rules, whose bases link to it
    book_.pages.push_back({"index", book_.title, "", index_page()});
    book_.pages.push_back({std::string(kClausesFile), said(Word::kCoverage), "", clauses});
    for (const HandbookPack& pack : parts_.packs) add_rules(pack);
    for (const ReferenceChapter& chapter : parts_.reference) {
      book_.pages.push_back({chapter.file, chapter.title, "", reference_page(chapter)});
    }
    return std::move(book_);
  }

 private:
  [[nodiscard]] std::string said(Word which) const { return std::string(word(which, lang_)); }

  static std::string rule_file(const RuleCard& card) { return std::string(kRulesFolder) + card.id; }

  [[nodiscard]] static std::string rule_link(const RuleCard& card) {
    return markdown_link(markdown_code(card.id), rule_file(card) + ".md");
  }

  void add_rules(const HandbookPack& pack) {
    const auto target = [this](const Basis& basis) { return clause_target(basis); };
    for (const Article& article : parts_.articles) {
      const RuleCard& card = cards_[article.rule];
      if (card.pack != pack.name) continue;
      book_.pages.push_back(
          {rule_file(card), card.title.in(lang_), pack.title.in(lang_), article_page(card, article, lang_, target)});
    }
  }

  [[nodiscard]] std::string clause_target(const Basis& basis) const {
    if (basis.clauses.empty()) return "";
    const auto anchor = clause_anchors_.find({basis.document, basis.clauses.front()});
    return anchor == clause_anchors_.end() ? "" : "../" + std::string(kClausesFile) + ".md#" + anchor->second;
  }

  std::string index_page() const {
    Markdown page;
    page.heading(1, book_.title);
    page.paragraph(markdown_text(phrase(Word::kHandbookIntro, lang_, {parts_.tool_version})));
    page.heading(2, said(Word::kChapters));
    page.item(markdown_link(markdown_text(said(Word::kCoverage)), std::string(kClausesFile) + ".md"));
    for (const ReferenceChapter& chapter : parts_.reference) {
      page.item(markdown_link(markdown_text(chapter.title), chapter.file + ".md"));
    }
    write_packs(page);
    write_strengths(page);
    for (const HandbookPack& pack : parts_.packs) write_rules(page, pack);
    return page.take();
  }

  void write_packs(Markdown& page) const {
    page.heading(2, said(Word::kRulePacks));
    std::vector<std::vector<std::string>> rows;
    for (const HandbookPack& pack : parts_.packs) {
      std::string guidance;
      for (const std::string& symbol : pack.guidance) {
        guidance += (guidance.empty() ? "" : ", ") + markdown_text(document_text(symbol, lang_));
      }
      const auto rules = std::count_if(parts_.articles.begin(), parts_.articles.end(),
                                       [&](const Article& article) { return cards_[article.rule].pack == pack.name; });
      rows.push_back({markdown_code(pack.name), markdown_text(pack.title.in(lang_)),
                      guidance.empty() ? said(Word::kEveryPlan) : guidance, std::to_string(rules),
                      markdown_text(pack.version), markdown_code(pack.digest)});
    }
    page.table({said(Word::kPack), said(Word::kContents), said(Word::kSpeaksFor), said(Word::kNumberOfRules),
                said(Word::kVersion), said(Word::kDigest)},
               rows);
  }

  void write_strengths(Markdown& page) const {
    page.heading(2, said(Word::kStrengths));
    std::vector<std::vector<std::string>> rows;
    for (const auto& [strength, meaning] : kMeanings) {
      rows.push_back({"**" + markdown_text(strength_words(strength)) + "**", markdown_text(said(meaning))});
    }
    page.table({said(Word::kStrength), said(Word::kMeaning)}, rows);
  }

  [[nodiscard]] std::string strength_words(Strength strength) const {
    return strength_text({strength, "", "", "", {}, {}}, lang_);
  }

  void write_rules(Markdown& page, const HandbookPack& pack) const {
    std::vector<std::vector<std::string>> rows;
    for (const Article& article : parts_.articles) {
      const RuleCard& card = cards_[article.rule];
      if (card.pack != pack.name) continue;
      const std::string ground = card.basis.empty() ? "" : strength_words(card.basis.front().strength);
      rows.push_back({markdown_link(markdown_text(card.title.in(lang_)), rule_file(card) + ".md"),
                      markdown_code(card.id), markdown_text(severity_word(card.severity, lang_)),
                      markdown_text(ground)});
    }
    if (rows.empty()) return;
    page.heading(2, pack.title.in(lang_));
    page.table({said(Word::kTitle), said(Word::kId), said(Word::kSeverity), said(Word::kBasis)}, rows);
  }

  // The table of all clauses, then each with its wording.
  std::string clauses_page() {
    Markdown page;
    Anchors anchors;
    const auto heading = [&](int level, const std::string& text) {
      page.heading(level, text);
      return anchors.next(text);
    };
    heading(1, said(Word::kCoverage));
    for (const CoveredDocument& document : parts_.coverage.documents) {
      heading(2, document.name.in(lang_));
      for (const CoveredClause& clause : document.clauses) {
        clause_anchors_[{document.symbol, clause.code}] = heading(3, clause.code);
        write_clause(page, clause);
      }
    }
    if (!parts_.coverage.others.empty()) {
      checker::Coverage others{parts_.coverage.cards, {}, parts_.coverage.others};
      write_coverage(page, others, lang_, rule_link);
    }
    return page.take();
  }

  void write_clause(Markdown& page, const CoveredClause& clause) const {
    page.paragraph("**" + markdown_text(clause.title.in(lang_)) + "** – " +
                   markdown_text(judged_by_word(clause.judged_by(), lang_)));
    for (const std::string& quote : clause.quotes) page.quote(markdown_text(quote));
    const std::string& to = clause.addressee.in(lang_);
    page.item(markdown_text(said(Word::kAddressee)) + ": " + markdown_text(to.empty() ? said(Word::kEveryUnit) : to));
    std::string rules;
    for (const std::uint32_t rule : clause.rules) rules += (rules.empty() ? "" : ", ") + rule_link(cards_[rule]);
    if (!rules.empty()) page.item(markdown_text(said(Word::kRules)) + ": " + rules);
    const std::string& reader = clause.reader.in(lang_);
    if (!reader.empty()) page.item(markdown_text(said(Word::kLeftToReader)) + ": " + markdown_text(reader));
  }

  const HandbookParts& parts_;
  const std::vector<RuleCard>& cards_;
  Lang lang_;
  Book book_;
  std::map<std::pair<std::string, std::string>, std::string> clause_anchors_;  // by document and code
};

}  // namespace

Book make_handbook(const HandbookParts& parts, Lang lang) { return HandbookMaker(parts, lang).make(); }

}  // namespace rasoat::reports
