#include "reports/rule_page.h"

#include <algorithm>
#include <string_view>

#include "reports/article_words.h"
#include "reports/basis_text.h"
#include "reports/markdown.h"
#include "reports/terminal.h"
#include "reports/utf8.h"
#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Basis;
using checker::Lang;
using checker::RuleCard;

// A general text may have places for what stands in one plan, `{chu_tri}`; a page shows them as “…”.
std::string without_places(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == '{' ? text.find_first_of("{} ", at + 1) : text.npos;
    if (end != text.npos && text[end] == '}') {
      out += "…";
      at = end;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string basis_line(const Basis& basis, Lang lang) {
  std::string out = basis_text(basis, lang);
  if (const std::string period = period_text(basis, lang); !period.empty()) out += " [" + period + "]";
  return out;
}

std::string tags_text(const RuleCard& card) {
  std::string out;
  for (const std::string& tag : card.tags) {
    if (!out.empty()) out += ", ";
    out += tag;
  }
  return out;
}

// How the parts of a page are written in one style.
class PageWriter {
 public:
  explicit PageWriter(PageStyle style) : markdown_(style == PageStyle::kMarkdown) {}

  void title(std::string_view text) { paragraph(text, markdown_ ? "**" : "", 0); }

  void heading(std::string_view text) {
    out_ += markdown_ ? "\n### " + std::string(text) + "\n\n" : "\n" + std::string(text) + ":\n";
  }

  void text(std::string_view text) { paragraph(text, "", 2); }

  void item(std::string_view text) {
    if (markdown_) {
      out_ += "- " + markdown_text(text) + "\n";
      return;
    }
    std::string_view lead = "  - ";
    for (const std::string& line : wrap(printable(text), kColumns - 4)) {
      out_ += std::string(lead) + line + "\n";
      lead = "    ";
    }
  }

  void code(std::string_view yaml) {
    if (markdown_) {
      Markdown block;
      block.code(yaml, "yaml");
      out_ += block.take();
      return;
    }
    for (std::size_t at = 0; at < yaml.size();) {
      const std::size_t end = std::min(yaml.find('\n', at), yaml.size());
      const std::string_view line = yaml.substr(at, end - at);
      at = end + 1;
      out_ += line.empty() ? "\n" : "    " + shortened(with_visible_blanks(line), kColumns - 4) + "\n";
    }
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void paragraph(std::string_view text, std::string_view around, std::size_t indent) {
    if (markdown_) {
      out_ += std::string(around) + markdown_text(text) + std::string(around) + "\n";
      return;
    }
    for (const std::string& line : wrap(printable(text), kColumns - static_cast<std::uint32_t>(indent))) {
      out_ += std::string(indent, ' ') + line + "\n";
    }
  }

  // Where a blank is the fault that the example shows, it could not be seen.
  static std::string with_visible_blanks(std::string_view line) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
      const CodePoint point = code_point_at(line, at);
      out += point.value == U'\t' ? "→" : is_odd_blank(point.value) ? "␣" : std::string(line.substr(at, point.size));
      at += point.size;
    }
    return printable(out);
  }

  static bool is_odd_blank(char32_t point) {
    return point == 0xA0 || (point >= 0x2000 && point <= 0x200B) || point == 0x202F || point == 0x205F ||
           point == 0x3000;
  }

  bool markdown_;
  std::string out_;
};

void write_yaml(PageWriter& page, Word heading, std::string_view yaml, Lang lang) {
  if (yaml.empty()) return;
  page.heading(word(heading, lang));
  page.code(yaml);
}

}  // namespace

std::string rule_page(const RuleCard& card, Lang lang, PageStyle style, const checker::Article* article) {
  PageWriter page(style);
  page.title(card.title.in(lang));
  const std::string separator = style == PageStyle::kMarkdown ? "\n" : "";
  std::string facts = card.id + " · " + std::string(word(Word::kSeverity, lang)) + ": " +
                      std::string(severity_word(card.severity, lang)) + " · " + std::string(word(Word::kPack, lang)) +
                      ": " + card.pack;
  if (!card.tags.empty()) facts += " · " + std::string(word(Word::kTags, lang)) + ": " + tags_text(card);
  if (article != nullptr && !standing_words(*article, lang).empty())
    facts += " · " + std::string(standing_words(*article, lang));
  std::string out = page.take() + separator;
  PageWriter body(style);
  body.text(facts);
  if (!card.because.in(lang).empty()) {
    body.heading(word(Word::kWhy, lang));
    body.text(without_places(card.because.in(lang)));
  }
  if (!card.basis.empty()) {
    body.heading(word(Word::kBasis, lang));
    for (const Basis& basis : card.basis) body.item(basis_line(basis, lang));
  }
  const auto lines = [&](Word heading, const std::vector<std::string>& said) {
    if (!said.empty()) body.heading(word(heading, lang));
    for (const std::string& line : said) body.item(line);
  };
  if (article != nullptr) {
    lines(Word::kAppliesTo, scope_lines(article->scope, lang, kPlainMarks));
    lines(Word::kSeverityWhen, severity_lines(card, *article, lang, kPlainMarks));
  }
  if (!card.remedy->in(lang).empty()) {
    body.heading(word(Word::kInstead, lang));
    body.text(without_places(card.remedy->in(lang)));
  }
  if (article != nullptr) write_yaml(body, Word::kHowJudged, article->logic, lang);
  write_yaml(body, Word::kExampleBroken, *card.example_broken, lang);
  write_yaml(body, Word::kExampleHolds, *card.example_holds, lang);
  return out + body.take();
}

std::string rule_list(const std::vector<RuleCard>& cards, Lang lang) {
  struct Row {
    std::string id, severity, pack, title;
  };
  std::vector<Row> rows{{std::string(word(Word::kId, lang)), std::string(word(Word::kSeverity, lang)),
                         std::string(word(Word::kPack, lang)), std::string(word(Word::kTitle, lang))}};
  for (const RuleCard& card : cards) {
    rows.push_back({printable(card.id), std::string(severity_word(card.severity, lang)), printable(card.pack),
                    printable(card.title.in(lang))});
  }
  const auto widest = [&rows](std::string Row::* column) {
    std::uint32_t width = 0;
    for (const Row& row : rows) width = std::max(width, display_columns(row.*column));
    return width + 2;
  };
  const std::uint32_t id = widest(&Row::id), severity = widest(&Row::severity), pack = widest(&Row::pack);
  std::string out;
  for (const Row& row : rows) {
    out += padded(row.id, id) + padded(row.severity, severity) + padded(row.pack, pack) + row.title + "\n";
  }
  return out;
}

}  // namespace rasoat::reports
