#include "rules/language/load_basis.h"

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
    basis.clause = reader_.text(fields["clause"]);
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
    if (basis.quote.empty() || text.empty() || quote_stands(text, basis.quote)) return;
    reader_.report(
        fields["quote"],
        words("Đoạn trích không có nguyên văn trong %1.", "The quote does not stand in %1.", {basis.document}),
        words("Chép đúng từng chữ từ tệp toàn văn trong thư mục text/.",
              "Copy it word for word from the file in text/."));
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
