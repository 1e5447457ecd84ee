#include "rules/language/load_basis.h"

#include <algorithm>

#include "rules/language/load_clauses.h"
#include "rules/language/load_rule.h"
#include "rules/language/quote.h"

namespace rasoat::rules {

using plans::NodeId;

namespace {

class BasisLoader {
 public:
  BasisLoader(RuleReader& reader, const PackContext& pack) : reader_(reader), pack_(pack) {}

  Basis load(NodeId node) {
    const Fields fields = reader_.fields(node, Section::kBasis);
    Basis basis;
    basis.strength = reader_.strength(fields["strength"]);
    basis.document = reader_.text(fields["document"]);
    basis.clauses = reader_.texts(fields["clause"]);
    basis.clause = clause_words(KnownDocument{}, basis.clauses);
    basis.quote = reader_.text(fields["quote"]);
    basis.note = reader_.wording(fields["note"]);
    basis.period = reader_.period(fields);
    if (fields.has("strength")) check_strength(basis, node, fields);
    if (fields.has("document")) check_document(basis, fields);
    return basis;
  }

 private:
  void check_strength(const Basis& basis, NodeId node, const Fields& fields) {
    const std::string word = reader_.text(fields["strength"]);
    const auto need = [&](std::string_view key) {
      if (fields.written(key)) return;
      reader_.report(node,
                     words("Căn cứ loại “%2” phải có “%1”.", "A basis of strength “%2” needs “%1”.", {key, word}));
    };
    switch (basis.strength) {
      case Strength::kText:
        need("document");
        need("clause");
        need("quote");
        break;
      case Strength::kLaterRule:
      case Strength::kForm:
        need("document");
        break;
      case Strength::kPractice:
        need("note");
        break;
      case Strength::kFormat:
        if (pack_.name == kFormatPack) break;
        reader_.report(fields["strength"], words("Căn cứ “dinh_dang” chỉ dùng trong bộ dinh-dang.",
                                                 "A basis “dinh_dang” belongs to pack dinh-dang only."));
        break;
    }
  }

  void check_document(Basis& basis, const Fields& fields) {
    const KnownDocument* document = find_document(pack_.data, basis.document);
    if (document == nullptr) {
      std::vector<std::string_view> symbols;
      for (const KnownDocument& one : pack_.data.documents) symbols.push_back(one.symbol);
      reader_.report(
          fields["document"],
          words("Căn cứ dẫn văn bản “%1”, không có trong “documents” của pack.yaml.",
                "The basis names the document “%1”, which pack.yaml’s “documents” do not have.", {basis.document}),
          suggestion(basis.document, symbols));
      return;
    }
    basis.document = document->symbol;
    const auto index = static_cast<std::size_t>(document - pack_.data.documents.data());
    const std::string& text = pack_.texts[index];
    basis.clause = clause_words(*document, basis.clauses);
    const bool known = check_clauses(*document, fields);
    if (basis.quote.empty() || text.empty()) return;
    if (quote_stands(text, basis.quote)) {
      if (known) check_place(basis, *document, fields);
      return;
    }
    reader_.report(
        fields["quote"],
        words("Đoạn trích không có nguyên văn trong %1.", "The quote does not stand in %1.", {basis.document}),
        words("Chép đúng từng chữ từ tệp toàn văn trong thư mục text/.",
              "Copy it word for word from the file in text/."));
  }

  // True when every clause named is one that the document declares; reports those that are not.
  bool check_clauses(const KnownDocument& document, const Fields& fields) {
    if (document.clauses.empty()) return false;
    bool known = fields.has("clause");
    for (const NodeId node : reader_.elements(fields["clause"])) {
      const std::string code = reader_.text(node);
      if (find_clause(document, code) != nullptr) continue;
      known = false;
      std::vector<std::string_view> codes;
      for (const Clause& clause : document.clauses) codes.push_back(clause.code);
      reader_.report(node,
                     words("Văn bản %2 không có điểm “%1” trong “clauses” của pack.yaml.",
                           "pack.yaml’s “clauses” declare no “%1” for %2.", {code, document.symbol}),
                     suggestion(code, codes));
    }
    return known;
  }

  // The quote must come from one of the clauses that the basis names.
  void check_place(const Basis& basis, const KnownDocument& document, const Fields& fields) {
    const auto holds = [&](const Clause& clause) {
      return std::any_of(clause.quotes.begin(), clause.quotes.end(),
                         [&](const std::string& passage) { return quote_stands(fold_blanks(passage), basis.quote); });
    };
    const auto named = [&](const std::string& code) { return holds(*find_clause(document, code)); };
    if (std::any_of(basis.clauses.begin(), basis.clauses.end(), named)) return;
    const auto right = std::find_if(document.clauses.begin(), document.clauses.end(), holds);
    reader_.report(fields["quote"],
                   words("Đoạn trích không nằm trong mục %1 của %2.", "The quote does not stand in section %1 of %2.",
                         {basis.clause, basis.document}),
                   right == document.clauses.end()
                       ? words("Khai đoạn này ở “quote” của điểm tương ứng trong pack.yaml.",
                               "Declare the passage in the “quote” of its clause in pack.yaml.")
                       : words("Đoạn này thuộc điểm “%1”.", "The passage belongs to clause “%1”.", {right->code}));
  }

  RuleReader& reader_;
  const PackContext& pack_;
};

}  // namespace

std::vector<Basis> load_basis(RuleReader& reader, NodeId list, const PackContext& pack) {
  std::vector<Basis> all;
  BasisLoader loader(reader, pack);
  for (const NodeId node : reader.elements(list)) all.push_back(loader.load(node));
  return all;
}

}  // namespace rasoat::rules
