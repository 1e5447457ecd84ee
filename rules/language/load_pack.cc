#include "rules/language/load_pack.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

#include "plans/source_file.h"
#include "plans/symbol.h"
#include "plans/text.h"
#include "rules/language/load_clauses.h"
#include "rules/language/load_rule.h"
#include "rules/language/load_settings.h"
#include "rules/language/quote.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

constexpr std::string_view kPackFile = "pack.yaml";
constexpr std::string_view kTextFolder = "text/";

// A mixing hash, eight bytes a step: a digest tells packs apart, it does not guard against forgery.
class Digest {
 public:
  void add(std::string_view bytes) {
    mix(bytes.size());
    std::size_t at = 0;
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    for (; at + kWord <= bytes.size(); at += kWord) mix(word({bytes.data() + at, kWord}));
    if (at < bytes.size()) mix(word(bytes.substr(at)));
  }

  std::string hex() const {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out(16, '0');
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = kDigits[(state_ >> (60 - 4 * i)) & 15];
    return out;
  }

 private:
  // Little-endian on every machine; a short rest is filled up with zeros.
  static std::uint64_t word(std::string_view bytes) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes.data(), bytes.size());
    return std::endian::native == std::endian::little ? value : std::byteswap(value);
  }
  void mix(std::uint64_t value) {
    state_ = (state_ ^ value) * 0x9E3779B97F4A7C15u;
    state_ ^= state_ >> 29;
  }
  std::uint64_t state_ = 0xCBF29CE484222325u;
};

std::string canonical_symbol(std::string_view written) {
  const std::vector<plans::Symbol> symbols = plans::find_symbols(written);
  const bool all = symbols.size() == 1 && symbols[0].where.begin == 0 && symbols[0].where.end == written.size();
  return all ? symbols[0].canonical : std::string(written);
}

class PackLoader {
 public:
  explicit PackLoader(const PackInput& input) : input_(input), files_(input.files) {
    std::sort(files_.begin(), files_.end(), [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    context_.name = input.name;
    context_.proven = input.proven;
  }

  LoadedPack load() {
    // Without pack.yaml every rule would only repeat that its documents are unknown.
    if (load_pack_file()) {
      for (const PackFile& file : files_) load_file(file);
      // A clause may seem to lack a rule only because its file has a mistake.
      if (loaded_.errors.empty()) check_all_clauses();
    }
    finish();
    loaded_.errors.insert(loaded_.errors.end(), mistuned_.begin(), mistuned_.end());
    return std::move(loaded_);
  }

 private:
  void finish() {
    if (!loaded_.errors.empty()) return;
    pack_.name = input_.name;
    pack_.digest = digest_of(files_);
    pack_.data = std::move(context_.data);
    std::sort(pack_.rules.begin(), pack_.rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
    check_profiles(pack_, loaded_.errors);
    if (loaded_.errors.empty()) loaded_.pack = std::move(pack_);
  }

  std::string shown(std::string_view file) const {
    return input_.shown.empty() ? std::string(file) : input_.shown + "/" + std::string(file);
  }

  const PackFile* find_file(std::string_view name) const {
    const auto found = std::find_if(files_.begin(), files_.end(), [&](const PackFile& f) { return f.name == name; });
    return found == files_.end() ? nullptr : &*found;
  }

  void file_error(std::string_view file, Wording what, Wording help = {}) {
    loaded_.errors.push_back({shown(file), 1, 1, {}, std::move(what), std::move(help)});
  }

  void load_file(const PackFile& file) {
    const bool top = file.name.find('/') == std::string_view::npos;
    if (plans::is_yaml_name(file.name) && !file.name.ends_with(".yaml")) {
      file_error(file.name,
                 words("Tệp quy tắc phải có đuôi .yaml (chữ thường).", "A rule file must end in .yaml, in lower case."),
                 words("Đổi tên tệp.", "Rename the file."));
    } else if (file.name.ends_with(".yaml") && !top) {
      file_error(
          file.name,
          words("Tệp quy tắc phải nằm ngay trong thư mục của bộ.", "A rule file must lie in the pack’s own folder."),
          words("Chuyển tệp lên một cấp.", "Move it up."));
    } else if (file.name.ends_with(".yaml") && file.name != kPackFile) {
      RuleReader reader(read_rule_source(shown(file.name), file.text, loaded_.errors), loaded_.errors);
      auto rule = load_rule(reader, file.name, context_);
      reader.finish();
      if (rule) pack_.rules.push_back(std::move(*rule));
    }
  }

  bool load_pack_file() {
    const PackFile* file = find_file(kPackFile);
    if (file == nullptr) {
      file_error(kPackFile, words("Bộ quy tắc không có tệp pack.yaml.", "The pack has no file pack.yaml."),
                 words("Tạo pack.yaml với các khóa pack, version, title.",
                       "Write a pack.yaml with the keys pack, version, title."));
      return false;
    }
    RuleReader reader(read_rule_source(shown(kPackFile), file->text, loaded_.errors), loaded_.errors);
    pack_source_ = reader.source();
    load_head(reader);
    reader.finish();
    // The rules are compiled with the values that hold.
    if (loaded_.errors.empty()) tune_settings(pack_, input_.tunings, context_.data.settings, mistuned_);
    return true;
  }

  void load_head(RuleReader& reader) {
    if (reader.root() == kNoNode || reader.document().kind(reader.root()) != plans::NodeKind::kMapping) {
      if (reader.sound()) {
        reader.report(plans::Span{}, words("pack.yaml phải gồm các dòng “khóa: giá trị”.",
                                           "pack.yaml must consist of lines “key: value”."));
      }
      return;
    }
    const Fields fields = reader.fields(reader.root(), Section::kPack);
    if (fields.has("pack") && reader.text(fields["pack"]) != input_.name) {
      reader.report(fields["pack"],
                    words("Tên bộ “%1” khác tên thư mục “%2”.", "The name “%1” is not the folder’s “%2”.",
                          {reader.text(fields["pack"]), input_.name}));
    }
    pack_.version = reader.text(fields["version"]);
    pack_.title = reader.wording(fields["title"]);
    each_named(reader, fields["documents"], Shape::kMapping,
               [&](NodeId key, NodeId value) { load_document(reader, key, value); });
    for (const NodeId node : reader.elements(fields["guidance"])) load_guidance(reader, node);
    each_named(reader, fields["clauses"], Shape::kMappings,
               [&](NodeId key, NodeId value) { load_clauses_of(reader, key, value); });
    each_named(reader, fields["lists"], Shape::kMappings,
               [&](NodeId key, NodeId value) { load_list(reader, key, value); });
    each_named(reader, fields["lexicons"], Shape::kTexts, [&](NodeId key, NodeId value) {
      Lexicon lexicon{reader.text(key), {}};
      for (const std::string& phrase : reader.texts(value)) lexicon.phrases.push_back(plans::fold(phrase));
      context_.data.lexicons.push_back(std::move(lexicon));
    });
    each_named(reader, fields["settings"], Shape::kMapping,
               [&](NodeId key, NodeId value) { load_setting(reader, key, value, context_.data); });
    each_named(reader, fields["profiles"], Shape::kMapping,
               [&](NodeId key, NodeId value) { pack_.profiles.push_back(load_profile(reader, key, value)); });
  }

  template <typename Load>
  void each_named(RuleReader& reader, NodeId mapping, Shape shape, Load load) {
    if (mapping == kNoNode) return;
    const plans::Document& doc = reader.document();
    for (NodeId key = doc.first_child(mapping); key != kNoNode; key = doc.next(doc.next(key))) {
      if (doc.kind(key) == plans::NodeKind::kScalar && reader.shaped(shape, key, doc.next(key)))
        load(key, doc.next(key));
    }
  }

  void load_document(RuleReader& reader, NodeId key, NodeId value) {
    const Fields fields = reader.fields(value, Section::kKnownDocument);
    KnownDocument document{
        canonical_symbol(reader.text(key)), {reader.text(fields["vi"]), reader.text(fields["en"])}, {}, {}};
    if (fields.has("date")) document.date = parse_iso_date(reader.text(fields["date"]));
    if (fields.has("text")) {
      const std::string name = reader.text(fields["text"]);
      if (const PackFile* file = find_file(std::string(kTextFolder) + name)) {
        document.text = file->text;
      } else {
        reader.report(fields["text"], words("Không có tệp text/%1.", "There is no file text/%1.", {name}),
                      words("Đặt toàn văn vào thư mục text/ của bộ.", "Put the text into the pack’s folder text/."));
      }
    }
    context_.texts.push_back(input_.proven ? std::string() : fold_blanks(document.text));
    context_.data.documents.push_back(std::move(document));
  }

  void report_unknown_document(RuleReader& reader, NodeId node, std::string_view from) {
    std::vector<std::string_view> symbols;
    for (const KnownDocument& one : context_.data.documents) symbols.push_back(one.symbol);
    reader.report(node,
                  words("“%1” nêu văn bản “%2”, không có trong “documents”.",
                        "“%1” name the document “%2”, which “documents” do not have.", {from, reader.text(node)}),
                  suggestion(reader.text(node), symbols));
  }

  // A symbol that no document has is most likely misspelt: the pack would speak for no plan at all.
  void load_guidance(RuleReader& reader, NodeId node) {
    if (const KnownDocument* known = find_document(context_.data, canonical_symbol(reader.text(node)))) {
      pack_.guidance.push_back(known->symbol);
    } else {
      report_unknown_document(reader, node, "guidance");
    }
  }

  void load_clauses_of(RuleReader& reader, NodeId key, NodeId value) {
    std::vector<KnownDocument>& documents = context_.data.documents;
    const KnownDocument* known = find_document(context_.data, reader.text(key));
    if (known == nullptr) return report_unknown_document(reader, key, "clauses");
    const auto index = static_cast<std::size_t>(known - documents.data());
    load_clauses(reader, value, documents[index], context_.texts[index]);
  }

  void check_all_clauses() {
    RuleReader reader(pack_source_, loaded_.errors);
    check_clauses(reader, context_.data, pack_.rules);
    reader.finish();
  }

  void load_list(RuleReader& reader, NodeId key, NodeId value) {
    CodeList list{reader.text(key), {}};
    for (const NodeId node : reader.elements(value)) {
      const Fields fields = reader.fields(node, Section::kCodeEntry);
      const std::string code = reader.text(fields["code"]);
      const bool again = fields.has("code") && std::any_of(list.codes.begin(), list.codes.end(),
                                                           [&](const CodeEntry& e) { return e.code == code; });
      if (again)
        reader.report(fields["code"],
                      words("Mã “%1” đã có trong danh mục.", "The code “%1” is already in the list.", {code}));
      list.codes.push_back({code, {reader.text(fields["vi"]), reader.text(fields["en"])}});
    }
    context_.data.lists.push_back(std::move(list));
  }

  const PackInput& input_;
  std::vector<PackFile> files_;
  PackContext context_;
  std::shared_ptr<const RuleSource> pack_source_;
  RulePack pack_;
  LoadedPack loaded_;
  std::vector<RuleError> mistuned_;  // what a configuration gives wrongly: the pack is sound all the same
};

}  // namespace

std::string digest_of(std::span<const PackFile> files) {
  Digest digest;
  for (const PackFile& file : files) {
    digest.add(file.name);
    digest.add(file.text);
  }
  return digest.hex();
}

LoadedPack load_pack_files(const PackInput& input) { return PackLoader(input).load(); }

LoadedPack load_pack(std::string_view name, std::span<const PackFile> files) {
  return load_pack_files({std::string(name), std::string(name), {files.begin(), files.end()}, {}, false});
}

}  // namespace rasoat::rules
