#include "rules/language/load_example.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "rules/embedded_packs.h"
#include "rules/language/load_path.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

struct Kind {
  std::string_view key;
  Expected expected{};
  bool raw = false;
};
constexpr std::array<Kind, 6> kKinds = {{{"holds", Expected::kHolds},
                                         {"broken", Expected::kBroken},
                                         {"not_applicable", Expected::kNotApplicable},
                                         {"undecided", Expected::kUndecided},
                                         {"broken_text", Expected::kBroken, true},
                                         {"holds_text", Expected::kHolds, true}}};

class ExampleLoader {
 public:
  explicit ExampleLoader(RuleReader& reader) : reader_(reader) {}

  std::shared_ptr<const Example> load(NodeId node) {
    const Fields fields = reader_.fields(node, Section::kExample);
    const Kind* kind = only_kind(node, fields);
    if (kind == nullptr) return nullptr;
    Example example;
    example.expected = kind->expected;
    example.source = reader_.source();
    example.where = reader_.document().span(node);
    const NodeId value = fields[kind->key];
    if (value == kNoNode) return nullptr;
    if (kind->raw) {
      example.plan_text = reader_.text(value);
    } else {
      const bool alias = reader_.document().kind(value) == plans::NodeKind::kAlias;
      example.plan = alias ? reader_.document().alias_target(value) : value;
    }
    example.say = reader_.text(fields["say"]);
    load_places(example, *kind, node, fields);
    return std::make_shared<const Example>(std::move(example));
  }

 private:
  const Kind* only_kind(NodeId node, const Fields& fields) {
    const Kind* found = nullptr;
    for (const Kind& kind : kKinds) {
      if (!fields.written(kind.key)) continue;
      if (found != nullptr) {
        reader_.report(node, words("Một ví dụ chỉ có một loại; ở đây có cả “%1” và “%2”.",
                                   "An example has one kind; here are both “%1” and “%2”.", {found->key, kind.key}));
        return nullptr;
      }
      found = &kind;
    }
    if (found == nullptr && !reader_.document().damaged(node)) {
      reader_.report(node, words("Ví dụ thiếu kế hoạch.", "The example has no plan."),
                     words("Viết “holds:”, “broken:”, “not_applicable:” hoặc “broken_text:”.",
                           "Write “holds:”, “broken:”, “not_applicable:” or “broken_text:”."));
    }
    return found;
  }

  void load_places(Example& example, const Kind& kind, NodeId node, const Fields& fields) {
    example.at = reader_.texts(fields["at"]);
    example.at_line = reader_.count(fields["at_line"]);
    const bool broken = kind.expected == Expected::kBroken;
    if (!broken && (fields.written("at") || fields.written("at_line") || fields.written("say"))) {
      reader_.report(node, words("“at”, “at_line” và “say” chỉ dùng cho ví dụ sai.",
                                 "“at”, “at_line” and “say” are for broken examples."));
    }
    const std::string_view needed = kind.raw ? "at_line" : "at";
    if (broken && !fields.written(needed)) {
      reader_.report(node, words("Ví dụ sai phải nói lỗi ở đâu: thiếu “%1”.",
                                 "A broken example must say where: “%1” is missing.", {needed}));
    }
    for (const NodeId place : reader_.elements(fields["at"])) {
      const std::string written = reader_.text(place);
      if (is_known_place(written)) continue;
      reader_.report(place,
                     words("Định dạng kế hoạch không có vị trí “%1”.", "The plan format has no place “%1”.", {written}),
                     words("Viết như nhiem_vu[0].cong_viec[1].chu_tri, hoặc / cho cả kế hoạch.",
                           "Write it as nhiem_vu[0].cong_viec[1].chu_tri, or / for the plan."));
    }
  }

  RuleReader& reader_;
};

void check_needs(RuleReader& reader, NodeId list, const ExampleNeeds& needs, const Examples& examples) {
  const auto some = [&](Expected expected, bool raw_only) {
    return std::any_of(examples.begin(), examples.end(),
                       [&](const auto& e) { return e->expected == expected && (!raw_only || e->plan == kNoNode); });
  };
  const auto need = [&](std::string_view key) {
    reader.report(list, words("Thiếu ví dụ loại “%1”.", "An example of the kind “%1” is missing.", {key}),
                  words("Thêm “- %1: …” vào danh sách ví dụ.", "Add “- %1: …” to the examples.", {key}));
  };
  if (needs.portfolio) {
    if (!some(Expected::kNotApplicable, false)) need("not_applicable");
    return;
  }
  if (needs.reserved) {
    if (needs.shown_by_text && !some(Expected::kBroken, true)) need("broken_text");
    if (!needs.shown_by_text && !some(Expected::kHolds, true)) need("holds_text");
    return;
  }
  if (!some(Expected::kHolds, false)) need("holds");
  if (!some(Expected::kBroken, false)) need("broken");
  if (needs.not_applicable && !some(Expected::kNotApplicable, false)) need("not_applicable");
}

}  // namespace

Examples load_examples(RuleReader& reader, NodeId list, const ExampleNeeds& needs) {
  Examples examples;
  ExampleLoader loader(reader);
  bool all = true;
  for (const NodeId node : reader.elements(list)) {
    if (auto example = loader.load(node)) {
      examples.push_back(std::move(example));
    } else {
      all = false;
    }
  }
  // An example that could not be read may be the one that is missing.
  if (all && list != kNoNode && !reader.document().damaged(list)) check_needs(reader, list, needs, examples);
  return examples;
}

Examples examples_of_embedded(std::string_view path) {
  const std::span<const EmbeddedFile> files = embedded_files();
  const auto file = std::ranges::lower_bound(files, path, {}, &EmbeddedFile::path);
  if (file == files.end() || file->path != path) return {};
  std::vector<RuleError> none;  // the build has found none
  RuleReader reader(read_rule_source(std::string(path), file->text, none), none);
  const Fields rule = reader.fields(reader.root(), Section::kRule);
  return load_examples(reader, rule["examples"], {});
}

}  // namespace rasoat::rules
