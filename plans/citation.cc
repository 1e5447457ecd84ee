// Citations of a plan's nodes: the short form as prose, the full form part by part.
#include "plans/citation.h"

#include <functional>

#include "plans/citation_reader.h"
#include "plans/readings.h"
#include "plans/symbol.h"

namespace rasoat::plans {
namespace {

CitedText whole_text(const Plan& plan, PlanNode node) {
  if (node == kNoPlanNode) return {};
  std::string_view text = plan[node].text;
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
  return {text.substr(begin, end - begin), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, node};
}

// The reading of a text, with its parts in the text of that node.
void move_to(Citation& citation, const Plan& plan, PlanNode node) {
  const std::string_view text = plan[node].text;
  for (CitedText* part : {&citation.whole, &citation.head, &citation.type, &citation.symbol_text,
                          &citation.short_number, &citation.date_text, &citation.issuer, &citation.term_text,
                          &citation.plenum_text, &citation.title, &citation.short_name}) {
    if (!*part) continue;
    part->node = node;
    part->text = text_of(part->where, text);
  }
}

// Those of a text of the plan, as children of `parent` where there is one.
void add_text(const Plan& plan, PlanNode node, std::uint32_t parent, Readings& readings, std::vector<Citation>& out) {
  if (node == kNoPlanNode) return;
  const auto base = static_cast<std::uint32_t>(out.size());
  for (const Citation& read : readings.of(node).citations()) {
    Citation citation = read;
    move_to(citation, plan, node);
    if (citation.parent != kNoCitation) {
      citation.parent += base;
    } else if (parent != kNoCitation) {
      citation.parent = parent;
      citation.nesting = Nesting::kInTitle;
    }
    out.push_back(std::move(citation));
  }
}

bool is_full_form(const Plan& plan, PlanNode node) {
  return plan[node].kind == PlanKind::kBlock && plan[node].block == Block::kCitation && !plan[node].implied;
}

// What the wordings under a full form's keys come to, wherever they stand.
struct DateAlone {
  explicit DateAlone(std::string_view text) {
    const CitationWords words(text);
    if (words[0].kind == WordKind::kDate) date = words[0].date;
  }
  DateReading date;
};
struct IssuerAlone {
  explicit IssuerAlone(std::string_view text) : read(CitationReader(text, Look::kEverything).read_issuer_alone()) {}
  Citation read;
};
template <std::uint8_t (*kRead)(std::string_view)>
struct NumberAlone {
  explicit NumberAlone(std::string_view text) : number(kRead(text)) {}
  std::uint8_t number;
};

// The parts under a full form's keys; they win over what its `raw` says.
class FullForm {
 public:
  FullForm(const Plan& plan, PlanNode block, Readings& readings) : plan_(plan), block_(block), readings_(readings) {}

  // Nothing where neither symbol nor anything else names a document.
  [[nodiscard]] std::vector<Citation> read(std::uint32_t base) const {
    std::vector<Citation> out;
    if (const CitedText raw = under("raw")) add_text(plan_, raw.node, kNoCitation, readings_, out);
    if (out.empty()) out.emplace_back();
    fill(out.front());
    if (!out.front().whole) return {};
    // A title that names the document itself has nothing nested at its head.
    const CitedText title = under("trich_yeu");
    const std::size_t before = out.size();
    add_text(plan_, title.node, 0, readings_, out);
    const bool itself =
        out.size() > before && out.front().symbol.empty() && out[before].head.where.begin == title.where.begin;
    if (itself && out.size() == before + 1) out.pop_back();
    for (Citation& citation : out)
      if (citation.parent != kNoCitation) citation.parent += base;
    return out;
  }

 private:
  [[nodiscard]] CitedText under(std::string_view key) const { return whole_text(plan_, plan_.child(block_, key)); }
  template <typename T>
  [[nodiscard]] const T& fact(const CitedText& written) const {
    ReadText& read = readings_.of_text(written.text);
    return read.fact<T>(read.text());
  }

  void fill(Citation& citation) const {
    if (const CitedText type = under("loai")) {
      citation.type = type;
      citation.type_code = canonical_code("loai_van_ban", type.text);
    }
    fill_symbol(citation);
    if (const CitedText date = under("ngay")) {
      citation.date_text = date;
      citation.date = fact<DateAlone>(date).date;
    }
    fill_issuer(citation);
    fill_number<read_term>("khoa", citation.term_text, citation.term);
    fill_number<read_plenum>("hoi_nghi", citation.plenum_text, citation.plenum);
    if (const CitedText title = under("trich_yeu")) {
      citation.title = title;
      if (!citation.whole) name_by_title(citation, title);
    }
    if (const CitedText name = under("ten_tat")) citation.short_name = name;
  }

  void fill_symbol(Citation& citation) const {
    const CitedText symbol = under("so_ky_hieu");
    if (!symbol) return;
    const std::vector<Symbol>& found = readings_.of_text(symbol.text).symbols();
    if (found.empty()) return;
    citation.kind = CitationKind::kSymbol;
    citation.symbol = found.front().canonical;
    citation.symbol_text = symbol;
    citation.symbol_text.text = text_of(found.front().where, symbol.text);
    citation.symbol_text.where = {symbol.where.begin + found.front().where.begin,
                                  symbol.where.begin + found.front().where.end};
    citation.whole = citation.head = symbol;
  }

  void fill_issuer(Citation& citation) const {
    const CitedText issuer = under("co_quan");
    if (!issuer) return;
    const Citation& read = fact<IssuerAlone>(issuer).read;
    citation.issuer = issuer;
    if (read.term != 0) {
      citation.term = read.term;
      citation.term_text = issuer;
    }
    if (read.plenum != 0) {
      citation.plenum = read.plenum;
      citation.plenum_text = issuer;
    }
    if (!read.issuer) return;
    citation.issuer.text = text_of(read.issuer.where, issuer.text);
    citation.issuer.where = {issuer.where.begin + read.issuer.where.begin, issuer.where.begin + read.issuer.where.end};
  }

  template <std::uint8_t (*kRead)(std::string_view)>
  void fill_number(std::string_view key, CitedText& text, std::uint8_t& number) const {
    if (const CitedText written = under(key)) {
      text = written;
      number = fact<NumberAlone<kRead>>(written).number;
    }
  }

  // Without a symbol: "Nghị quyết Đại hội … lần thứ XIII", "Luật …" is its title.
  void name_by_title(Citation& citation, const CitedText& title) const {
    const std::vector<Citation>& named = readings_.of(title.node).citations();
    citation.kind = CitationKind::kLaw;
    if (!named.empty() && named.front().head.where.begin == title.where.begin) {
      citation.kind = named.front().kind;
      if (citation.term == 0) citation.term = named.front().term;
      if (citation.type_code.empty()) citation.type_code = named.front().type_code;
    }
    citation.whole = citation.head = title;
  }

  const Plan& plan_;
  PlanNode block_;
  Readings& readings_;
};

}  // namespace

std::vector<Citation> read_citations(const Plan& plan, PlanNode node, Readings& readings) {
  std::vector<Citation> out;
  if (node == kNoPlanNode) return out;
  if (!is_full_form(plan, node)) {
    if (!plan[node].text.empty()) add_text(plan, node, kNoCitation, readings, out);
    return out;
  }
  out = FullForm(plan, node, readings).read(0);
  const PlanNode inner = plan.child(node, "trong_do");
  if (inner == kNoPlanNode || out.empty()) return out;
  for (PlanNode item = plan[inner].first_child; item != kNoPlanNode; item = plan[item].next) {
    if (!is_full_form(plan, item)) {
      add_text(plan, item, 0, readings, out);
      continue;
    }
    const auto base = static_cast<std::uint32_t>(out.size());
    for (Citation& citation : FullForm(plan, item, readings).read(base)) {
      if (citation.parent == kNoCitation) {
        citation.parent = 0;
        citation.nesting = Nesting::kInTitle;
      }
      out.push_back(std::move(citation));
    }
  }
  return out;
}

Span place_in(std::string_view source, const CitedText& part, Span otherwise) {
  const std::less_equal<const char*> before;
  const char* const begin = part.text.data();
  if (!part || !before(source.data(), begin) || !before(begin + part.text.size(), source.data() + source.size()))
    return otherwise;
  const auto at = static_cast<std::uint32_t>(begin - source.data());
  return {at, at + static_cast<std::uint32_t>(part.text.size())};
}

std::uint8_t read_term(std::string_view text) {
  const std::string folded = fold(text);
  std::string_view rest = folded;
  for (const std::string_view word : {"khóa ", "thứ ", "lần thứ "})
    if (rest.starts_with(word)) rest.remove_prefix(word.size());
  std::size_t length = 0;
  const std::uint8_t number = leading_ordinal(rest, length);
  return length == rest.size() ? number : std::uint8_t{0};
}

std::uint8_t read_plenum(std::string_view text) {
  const CitationWords words(text);
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i].kind == WordKind::kPlenum) return static_cast<std::uint8_t>(words[i].value);
  const std::string folded = fold(text);
  std::string_view rest = folded;
  for (const std::string_view word : {"trung ương ", "lần thứ ", "lần ", "thứ "})
    if (rest.starts_with(word)) rest.remove_prefix(word.size());
  std::size_t length = 0;
  const std::uint8_t number = leading_ordinal(rest, length);
  return length == rest.size() ? number : std::uint8_t{0};
}

}  // namespace rasoat::plans
