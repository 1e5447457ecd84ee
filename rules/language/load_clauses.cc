#include "rules/language/load_clauses.h"

#include <algorithm>
#include <utility>

#include "rules/language/quote.h"

namespace rasoat::rules {

using plans::NodeId;

namespace {

void check_quotes(RuleReader& reader, NodeId code, const Fields& fields, const KnownDocument& document,
                  std::string_view text) {
  if (text.empty()) return;
  if (!fields.written("quote")) {
    reader.report(code, words("Điểm “%1” thiếu “quote”, trong khi bộ quy tắc có toàn văn %2.",
                              "Clause “%1” lacks “quote”, though the pack ships the text of %2.",
                              {reader.text(code), document.symbol}));
  }
  for (const NodeId quote : reader.elements(fields["quote"])) {
    if (quote_stands(text, reader.text(quote))) continue;
    reader.report(
        quote, words("Đoạn trích không có nguyên văn trong %1.", "The quote does not stand in %1.", {document.symbol}),
        words("Chép đúng từng chữ từ tệp toàn văn trong thư mục text/.",
              "Copy it word for word from the file in text/."));
  }
}

std::string_view parent_of(std::string_view code) {
  const std::size_t dot = code.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : code.substr(0, dot);
}

const std::string& number_of(const KnownDocument& document, const std::string& code) {
  const Clause* clause = find_clause(document, code);
  return clause == nullptr ? code : clause->number;
}

// How many of `codes` from `first` on follow each other in the document under one number.
std::size_t run_length(const KnownDocument& document, const std::vector<std::string>& codes, std::size_t first) {
  const Clause* clause = find_clause(document, codes[first]);
  const std::string_view parent = parent_of(codes[first]);
  const Clause* const end = document.clauses.data() + document.clauses.size();
  std::size_t length = 1;
  while (clause != nullptr && !parent.empty() && first + length < codes.size()) {
    const Clause* next = clause + 1;
    if (next == end || next->code != codes[first + length] || parent_of(next->code) != parent) break;
    clause = next;
    ++length;
  }
  return length;
}

}  // namespace

void load_clauses(RuleReader& reader, NodeId list, KnownDocument& document, std::string_view text) {
  for (const NodeId node : reader.elements(list)) {
    const Fields fields = reader.fields(node, Section::kClause);
    if (!fields.has("code")) continue;
    const NodeId code = fields["code"];
    Clause clause{reader.text(code),
                  fields.has("number") ? reader.text(fields["number"]) : reader.text(code),
                  reader.texts(fields["quote"]),
                  {reader.text(fields["vi"]), reader.text(fields["en"])},
                  reader.wording(fields["addressee"]),
                  reader.wording(fields["reader"]),
                  reader.document().span(code)};
    if (find_clause(document, clause.code) != nullptr) {
      reader.report(code, words("Điểm “%1” đã được khai cho %2.", "The clause “%1” is already declared for %2.",
                                {clause.code, document.symbol}));
    }
    check_quotes(reader, code, fields, document, text);
    document.clauses.push_back(std::move(clause));
  }
}

void check_clauses(RuleReader& reader, const PackData& data, std::span<const Rule> rules) {
  const auto rests_on = [&](const std::string& symbol, const std::string& code) {
    return std::any_of(rules.begin(), rules.end(), [&](const Rule& rule) {
      if (rule.status == Status::kRetired) return false;
      return std::any_of(rule.basis.begin(), rule.basis.end(), [&](const Basis& basis) {
        return basis.document == symbol &&
               std::find(basis.clauses.begin(), basis.clauses.end(), code) != basis.clauses.end();
      });
    });
  };
  for (const KnownDocument& document : data.documents) {
    for (const Clause& clause : document.clauses) {
      if (!clause.reader.empty() || rests_on(document.symbol, clause.code)) continue;
      reader.report(
          clause.where,
          words("Điểm “%1” chưa có quy tắc nào căn cứ vào, cũng chưa có lý do phải do người đọc.",
                "Clause “%1” has neither a rule that rests on it nor a reason why a person must read it.",
                {clause.code}),
          words("Viết quy tắc có căn cứ “clause: %1”, hoặc thêm “reader:” nêu vì sao máy không xét được.",
                "Write a rule whose basis says “clause: %1”, or add “reader:” with why a machine cannot judge.",
                {clause.code}));
    }
  }
}

const Clause* find_clause(const KnownDocument& document, std::string_view code) {
  const auto found = std::find_if(document.clauses.begin(), document.clauses.end(),
                                  [&](const Clause& clause) { return clause.code == code; });
  return found == document.clauses.end() ? nullptr : &*found;
}

std::string clause_words(const KnownDocument& document, const std::vector<std::string>& codes) {
  constexpr std::size_t kLeastRange = 3;
  std::vector<std::string> shown;
  for (std::size_t at = 0; at < codes.size();) {
    const std::size_t length = run_length(document, codes, at);
    const bool range = length >= kLeastRange;
    std::string words = number_of(document, codes[at]);
    if (range) words += "–" + number_of(document, codes[at + length - 1]);
    if (shown.empty() || shown.back() != words) shown.push_back(std::move(words));
    at += range ? length : 1;
  }
  std::string out;
  for (const std::string& words : shown) out += (out.empty() ? "" : ", ") + words;
  return out;
}

}  // namespace rasoat::rules
