#include "rules/language/load_rule.h"

#include <algorithm>
#include <utility>

#include "rules/language/fault_terms.h"
#include "rules/language/load_basis.h"
#include "rules/language/load_example.h"
#include "rules/language/message.h"
#include "rules/language/portfolio_terms.h"
#include "rules/native/native.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;

namespace {

using Names = std::vector<std::string_view>;

class RuleLoader {
 public:
  RuleLoader(RuleReader& reader, std::string_view file_name, const PackContext& pack)
      : reader_(reader), file_name_(file_name), pack_(pack), fields_(reader.fields(reader.root(), Section::kRule)) {}

  Rule load() {
    rule_.pack = pack_.name;
    load_identity();
    load_severity();
    rule_.basis = load_basis(reader_, fields_["basis"], pack_);
    if (fields_.has("in_force")) rule_.in_force = reader_.period(reader_.fields(fields_["in_force"], Section::kPeriod));
    load_applicability();
    load_subject();
    load_conditions();
    if (fields_.has("check")) load_check(reader_.fields(fields_["check"], Section::kCheck));
    rule_.say = load_message("say");
    rule_.remedy = load_message("remedy");
    std::ranges::sort(rule_.names);
    rule_.names.erase(std::ranges::unique(rule_.names).begin(), rule_.names.end());
    const bool conditional = fields_.written("when") || fields_.written("applies_to") || fields_.written("in_force");
    rule_.examples = load_examples(reader_, fields_["examples"],
                                   {conditional, !rule_.reserved.empty(), shown_by_text_, !rule_.portfolio.empty()});
    return std::move(rule_);
  }

 private:
  void load_identity() {
    rule_.id = reader_.text(fields_["rule"]);
    rule_.formerly = reader_.texts(fields_["formerly"]);
    rule_.explains = reader_.texts(fields_["explains"]);
    rule_.title = reader_.wording(fields_["title"]);
    rule_.because = reader_.wording(fields_["because"]);
    rule_.tags = reader_.texts(fields_["tags"]);
    rule_.mandatory = reader_.flag(fields_["mandatory"]).value_or(false);
    const std::string status = reader_.text(fields_["status"]);
    if (status == "preview") rule_.status = Status::kPreview;
    if (status == "optional") rule_.status = Status::kOptional;
    if (status == "retired") rule_.status = Status::kRetired;
    rule_.off = rule_.status == Status::kOptional;
    if (fields_.has("rule") && rule_.id + ".yaml" != file_name_) {
      reader_.report(fields_["rule"],
                     words("Mã quy tắc “%1” khác tên tệp “%2”.", "The id “%1” is not the file’s name “%2”.",
                           {rule_.id, file_name_}),
                     words("Đổi một trong hai cho giống nhau.", "Make one like the other."));
    }
    check_id(fields_["rule"]);
    for (const NodeId old : reader_.elements(fields_["formerly"])) check_id(old);
  }

  void check_id(NodeId node) {
    if (node == kNoNode) return;
    if (std::ranges::find(kWordsOfReports, reader_.text(node)) != std::end(kWordsOfReports))
      reader_.report(node,
                     words("Mã “%1” dành riêng cho báo cáo, không dùng làm mã quy tắc.",
                           "The id “%1” is kept for reports; no rule can have it.", {reader_.text(node)}),
                     words("Chọn mã khác.", "Choose another id."));
    if (is_kebab_case(reader_.text(node))) return;
    reader_.report(node,
                   words("Mã “%1” phải viết thường, không dấu, các từ nối bằng gạch ngang.",
                         "The id “%1” must be lower-case words joined by hyphens.", {reader_.text(node)}),
                   words("Ví dụ: task-group-missing.", "For example: task-group-missing."));
  }

  void load_severity() {
    rule_.severity = reader_.severity(fields_["severity"]);
    for (const NodeId node : reader_.elements(fields_["severity_when"])) {
      const Fields one = reader_.fields(node, Section::kSeverityCase);
      rule_.severity_when.push_back({reader_.severity(one["is"]), reader_.period(one), reader_.flag(one["draft"]),
                                     reader_.codes(one["unit_types"], "loai_don_vi")});
    }
  }

  void load_applicability() {
    if (!fields_.has("applies_to")) return;
    const Fields to = reader_.fields(fields_["applies_to"], Section::kApplicability);
    Applicability& applies = rule_.applies_to;
    applies.unit_types = reader_.codes(to["unit_types"], "loai_don_vi");
    applies.except_unit_types = reader_.codes(to["except_unit_types"], "loai_don_vi");
    applies.systems = reader_.codes(to["systems"], "he_thong");
    applies.except_systems = reader_.codes(to["except_systems"], "he_thong");
    applies.types = reader_.codes(to["types"], "loai");
    applies.draft = reader_.flag(to["draft"]);
  }

  void load_subject() {
    subject_ = {plans::Block::kPlan, nullptr};
    if (!fields_.written("for_each")) return;
    auto selected = fields_.has("for_each") ? load_selector(reader_, fields_["for_each"]) : std::nullopt;
    subject_known_ = selected.has_value();
    if (!selected) return;
    rule_.for_each = std::move(selected->path);
    subject_ = selected->leads_to;
  }

  // Paths cannot be followed from a subject that is not known; its own error says enough.
  void load_conditions() {
    if (fields_.written("require") == fields_.written("check") && !reader_.document().damaged(reader_.root())) {
      reader_.report(fields_.has("check") ? fields_["check"] : reader_.document().first_child(reader_.root()),
                     words("Cần đúng một trong hai: “require” hoặc “check”.",
                           "Either “require” or “check” is needed, and not both."));
    }
    if (!subject_known_) return;
    if (fields_.has("when")) {
      ConditionLoader when(reader_, pack_);
      rule_.when = std::make_shared<const Condition>(when.load(fields_["when"], subject_));
      note_settings(when);
    }
    if (fields_.has("require")) {
      ConditionLoader require(reader_, pack_);
      rule_.require = std::make_shared<const Condition>(require.load(fields_["require"], subject_));
      names_ = require.names();
      note_settings(require);
    }
    if (fields_.has("at")) {
      if (auto at = load_path(reader_, fields_["at"], subject_)) rule_.at = std::move(at->path);
    }
  }

  void note_settings(const ConditionLoader& loader) {
    rule_.settings.insert(rule_.settings.end(), loader.settings().begin(), loader.settings().end());
  }

  void load_check(const Fields& check) {
    if (check.written("native") + check.written("reserved") + check.written("portfolio") != 1) {
      reader_.report(fields_["check"], words("“check” cần đúng một trong ba: “native”, “reserved” hoặc “portfolio”.",
                                             "“check” needs one of “native”, “reserved” and “portfolio”."));
    }
    if (check.has("reserved")) load_reserved(check["reserved"]);
    if (check.has("portfolio")) load_portfolio(check["portfolio"]);
    if (check.has("native")) load_native(check);
    if (check.written("with") && !check.written("native")) {
      reader_.report(check["with"], words("“with” chỉ đi cùng “native”.", "“with” goes with “native” only."));
    }
  }

  void load_reserved(NodeId node) {
    const std::string id = reader_.text(node);
    const auto reserved = find_reserved(id);
    names_known_ = reserved.has_value();
    if (pack_.name != kFormatPack) {
      reader_.report(node,
                     words("“reserved” chỉ dùng trong bộ dinh-dang.", "“reserved” belongs to pack dinh-dang only."));
      return;
    }
    if (!reserved) {
      reader_.report(node, words("Không có lỗi định dạng “%1”.", "There is no fault “%1”.", {id}),
                     suggestion(id, reserved_ids()));
      return;
    }
    if (id != rule_.id) {
      reader_.report(node, words("Mã lỗi “%1” phải trùng với mã quy tắc “%2”.",
                                 "The fault “%1” must be the rule’s id “%2”.", {id, rule_.id}));
    }
    rule_.reserved = id;
    shown_by_text_ = reserved->shown_by_text;
    for (const std::string_view name : split_words(reserved->arguments)) names_.push_back(name);
  }

  void load_portfolio(NodeId node) {
    const std::string id = reader_.text(node);
    const auto terms = find_portfolio_terms(id);
    names_known_ = terms.has_value();
    if (pack_.name != kPortfolioPack) {
      reader_.report(node,
                     words("“portfolio” chỉ dùng trong bộ tham-dinh.", "“portfolio” belongs to pack tham-dinh only."));
      return;
    }
    if (!terms) {
      reader_.report(node, words("Không có việc thẩm định “%1”.", "An audit of many plans has no finding “%1”.", {id}),
                     suggestion(id, portfolio_ids()));
      return;
    }
    if (id != rule_.id) {
      reader_.report(
          node, words("Mã “%1” phải trùng với mã quy tắc “%2”.", "“%1” must be the rule’s id “%2”.", {id, rule_.id}));
    }
    rule_.portfolio = id;
    for (const std::string_view name : split_words(terms->arguments)) names_.push_back(name);
  }

  void load_native(const Fields& check) {
    auto settings = std::make_shared<NativeSettings>();
    settings->name = reader_.text(check["native"]);
    const NativeCheck* native = find_native(settings->name);
    if (native == nullptr) {
      Names known;
      for (const NativeCheck& one : native_checks()) known.push_back(one.name);
      reader_.report(check["native"],
                     words("Không có phép kiểm tra “%1”.", "There is no native check “%1”.", {settings->name}),
                     suggestion(settings->name, known));
      names_known_ = false;
      return;
    }
    names_.insert(names_.end(), native->arguments.begin(), native->arguments.end());
    std::vector<std::string_view> given;
    if (check.has("with")) given = load_settings(*settings, check["with"], *native);
    rule_.native = std::move(settings);
    if (check.written("with") && !check.has("with")) return;  // of a wrong shape, which is reported
    for (const NativeSetting& one : native->settings) {
      if (!one.needed || std::ranges::find(given, one.name) != given.end()) continue;
      reader_.report(check["native"],
                     words("Phép kiểm tra “%1” cần tham số “%2”.", "The check “%1” needs the setting “%2”.",
                           {native->name, one.name}),
                     suggestion("", split_words(one.words)));
    }
  }

  // The names of those that something is written for.
  std::vector<std::string_view> load_settings(NativeSettings& settings, NodeId with, const NativeCheck& native) {
    std::vector<std::string_view> given;
    const plans::Document& doc = reader_.document();
    for (NodeId key = doc.first_child(with); key != kNoNode; key = doc.next(doc.next(key))) {
      if (doc.kind(key) != plans::NodeKind::kScalar) continue;
      const std::string name = reader_.text(key);
      const auto found = std::ranges::find(native.settings, name, &NativeSetting::name);
      if (found == native.settings.end()) {
        Names known;
        for (const NativeSetting& one : native.settings) known.push_back(one.name);
        reader_.report(key,
                       words("Phép kiểm tra “%2” không có tham số “%1”.", "The check “%2” has no setting “%1”.",
                             {name, native.name}),
                       suggestion(name, known));
      } else {
        if (check_values(*found, doc.next(key))) given.push_back(found->name);
        settings.with.emplace_back(name, reader_.texts(doc.next(key)));
      }
    }
    return given;
  }

  // Is there any?
  bool check_values(const NativeSetting& setting, NodeId values) {
    using Kind = NativeSetting::Kind;
    const bool is_word = setting.kind == Kind::kWord || setting.kind == Kind::kWords;
    const Names known = split_words(setting.words);
    const std::vector<NodeId> all = reader_.elements(values);
    if (all.size() > 1 && (setting.kind == Kind::kNumber || setting.kind == Kind::kWord))
      reader_.report(all[1],
                     words("Tham số “%1” chỉ nhận một giá trị.", "The setting “%1” takes one value.", {setting.name}));
    for (const NodeId value : all) {
      const std::string text = reader_.text(value);
      if (setting.kind == Kind::kNumber && !reader_.count(value))
        reader_.report(value, words("Tham số “%1” phải là một số nguyên không âm.",
                                    "The setting “%1” must be a whole number from 0.", {setting.name}));
      if (is_word && std::ranges::find(known, text) == known.end())
        reader_.report(value,
                       words("Tham số “%1” không nhận giá trị “%2”.", "The setting “%1” does not take “%2”.",
                             {setting.name, text}),
                       suggestion(text, known));
    }
    return !all.empty();
  }

  Wording load_message(std::string_view key) {
    if (!fields_.has(key)) return {};
    const Fields both = reader_.fields(fields_[key], Section::kWording);
    Wording wording{reader_.text(both["vi"]), reader_.text(both["en"])};
    check_message_of(both["vi"], wording.vi);
    check_message_of(both["en"], wording.en);
    return wording;
  }

  void check_message_of(NodeId node, const std::string& wording) {
    if (const std::size_t at = wording.find('\''); at != std::string::npos) {
      reader_.report(reader_.part(node, at, 1), words("Câu có dấu nháy ' .", "The wording holds an apostrophe '."),
                     words("Dùng ’ hoặc “ ”.", "Use ’ or “ ”."));
      return;
    }
    if (wording.find('{') == std::string::npos && wording.find('}') == std::string::npos) return;
    const MessageCheck check = check_message(wording);
    if (!check.error.empty()) {
      reader_.report(
          node, words("Câu có dấu ngoặc { } viết không đúng.", "The wording’s braces are wrong: %1.", {check.error}),
          words("Viết {tên} với tên có trong quy tắc.", "Write {name} with a name that the rule binds."));
    }
    rule_.names.insert(rule_.names.end(), check.names.begin(), check.names.end());
    if (!names_known_ || !subject_known_) return;
    for (const std::string& name : check.names) check_name(node, wording, name);
  }

  void check_name(NodeId node, const std::string& wording, const std::string& name) {
    if (is_bound(name)) return;
    Names known = names_;
    if (of_one_plan()) {
      known.insert(known.end(), {"subject", "value"});
      const auto keys = plans::known_keys(subject_.block);
      known.insert(known.end(), keys.begin(), keys.end());
    }
    const std::size_t at = wording.find("{" + name);
    reader_.report(at == std::string::npos ? reader_.document().span(node) : reader_.part(node, at, name.size() + 2),
                   words("Quy tắc không cho biết {%1} là gì.", "Nothing binds {%1}.", {name}), suggestion(name, known));
  }

  // It has subjects, whose keys its wordings may name.
  bool of_one_plan() const { return rule_.reserved.empty() && rule_.portfolio.empty(); }

  bool is_bound(std::string_view name) const {
    if (std::find(names_.begin(), names_.end(), name) != names_.end()) return true;
    if (!of_one_plan()) return false;
    return name == "subject" || name == "value" || plans::find_field(subject_.block, name) != nullptr;
  }

  RuleReader& reader_;
  std::string_view file_name_;
  const PackContext& pack_;
  Fields fields_;
  Rule rule_;
  Subject subject_;
  Names names_;  // what `require` or `check` binds for messages
  bool subject_known_ = true;
  bool names_known_ = true;
  bool shown_by_text_ = true;
};

}  // namespace

bool is_kebab_case(std::string_view id) {
  if (id.empty() || id.starts_with('-') || id.ends_with('-') || id.find("--") != std::string_view::npos) return false;
  return std::all_of(id.begin(), id.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::optional<Rule> load_rule(RuleReader& reader, std::string_view file_name, const PackContext& pack) {
  const NodeId root = reader.root();
  if (root == kNoNode || reader.document().kind(root) != plans::NodeKind::kMapping) {
    if (reader.sound()) {
      reader.report(plans::Span{}, words("Tệp quy tắc phải gồm các dòng “khóa: giá trị”.",
                                         "A rule file must consist of lines “key: value”."));
    }
    return std::nullopt;
  }
  Rule rule = RuleLoader(reader, file_name, pack).load();
  return reader.sound() ? std::optional<Rule>(std::move(rule)) : std::nullopt;
}

}  // namespace rasoat::rules
