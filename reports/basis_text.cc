#include "reports/basis_text.h"

#include <array>

#include "reports/words.h"

namespace rasoat::reports {
namespace {

using checker::Basis;
using checker::Lang;
using checker::Strength;

struct Kind {
  std::string_view code;
  Word word;
};
constexpr std::array<Kind, 6> kKinds{{{"HD", Word::kGuidance},
                                      {"KL", Word::kConclusion},
                                      {"NQ", Word::kResolution},
                                      {"CT", Word::kDirective},
                                      {"NĐ", Word::kDecree},
                                      {"TT", Word::kCircular}}};

// "II.1–II.6" and "II, III.5" are sections of a text; "Điều 9, khoản 2" names itself.
std::string clause_text(std::string_view clause, Lang lang) {
  bool bare = static_cast<unsigned char>(clause[0]) < 0x80;
  for (std::size_t at = clause.find(' '); at != clause.npos; at = clause.find(' ', at + 1)) {
    bare = bare && at > 0 && clause[at - 1] == ',';
  }
  return bare ? phrase(Word::kClause, lang, {clause}) : std::string(clause);
}

std::string quoted(std::string_view quote) {
  if (quote.starts_with("“")) return std::string(quote);
  return "“" + std::string(quote) + "”";
}

}  // namespace

std::string document_text(std::string_view symbol, Lang lang) {
  for (std::size_t at = 0; at < symbol.size();) {
    const std::size_t end = std::min(symbol.find_first_of("-/", at), symbol.size());
    const std::string_view token = symbol.substr(at, end - at);
    for (const Kind& kind : kKinds) {
      if (kind.code == token) return phrase(kind.word, lang, {symbol});
    }
    at = end + 1;
  }
  return std::string(symbol);
}

std::string strength_text(const Basis& basis, Lang lang) {
  switch (basis.strength) {
    case Strength::kText:
      return std::string(word(Word::kBindingText, lang));
    case Strength::kLaterRule:
      if (!basis.period.from) return std::string(word(Word::kLaterRule, lang));
      return phrase(Word::kLaterRuleSince, lang, {date_words(rules::to_iso(*basis.period.from), lang)});
    case Strength::kPractice:
      return std::string(word(Word::kPractice, lang));
    case Strength::kForm:
      return std::string(word(Word::kForm, lang));
    case Strength::kFormat:
      return std::string(word(Word::kFormat, lang));
  }
  return "";
}

std::string period_words(const rules::Period& period, Lang lang) {
  const auto words_of = [lang](const auto& date) { return date_words(rules::to_iso(*date), lang); };
  const auto& [from, until] = period;
  if (from && until) return phrase(Word::kInForceBetween, lang, {words_of(from), words_of(until)});
  if (until) return phrase(Word::kInForceUntil, lang, {words_of(until)});
  if (from) return phrase(Word::kInForceSince, lang, {words_of(from)});
  return "";
}

std::string period_text(const Basis& basis, Lang lang) {
  const bool said = basis.strength == Strength::kLaterRule && !basis.period.until;
  return said ? "" : period_words(basis.period, lang);
}

std::string basis_text(const Basis& basis, Lang lang) {
  std::string out = document_text(basis.document, lang);
  if (!basis.clause.empty()) {
    if (!out.empty()) out += ", ";
    out += clause_text(basis.clause, lang);
  }
  const std::string strength = strength_text(basis, lang);
  out += out.empty() ? strength : " (" + strength + ")";
  const std::string& note = basis.note.in(lang);
  if (!basis.quote.empty()) out += ": " + quoted(basis.quote);
  if (!note.empty()) out += (basis.quote.empty() ? ": " : " – ") + note;
  return out;
}

}  // namespace rasoat::reports
