#include "rules/language/rule_reader.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

#include "plans/reader.h"
#include "plans/text.h"
#include "rules/language/fault_terms.h"

namespace rasoat::rules {

using plans::kNoNode;
using plans::NodeId;
using plans::NodeKind;

namespace {

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> fill) {
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::size_t number =
        pattern[i] == '%' && i + 1 < pattern.size() ? static_cast<std::size_t>(pattern[i + 1] - '0') : 0;
    if (number >= 1 && number <= fill.size()) {
      out += fill.begin()[number - 1];
      ++i;
    } else {
      out += pattern[i];
    }
  }
  return out;
}

template <typename Rows>
std::vector<std::string_view> words_of(const Rows& rows) {
  std::vector<std::string_view> known;
  for (const auto& row : rows) known.push_back(row.word);
  return known;
}

}  // namespace

Wording words(std::string_view vi, std::string_view en, std::initializer_list<std::string_view> fill) {
  return {filled(vi, fill), filled(en, fill)};
}

Wording suggestion(std::string_view word, const std::vector<std::string_view>& known) {
  const std::string_view near = plans::nearest(word, known);
  if (!near.empty()) return words("Có phải là “%1”?", "Did you mean “%1”?", {near});
  if (known.empty()) return {};
  constexpr std::size_t kMost = 24;
  std::string list;
  for (std::size_t i = 0; i < std::min(known.size(), kMost); ++i)
    list.append(list.empty() ? "" : ", ").append(known[i]);
  if (known.size() > kMost) list += ", …";
  return words("Có thể dùng: %1.", "What is known: %1.", {list});
}

std::vector<std::string_view> split_words(std::string_view blank_separated) {
  std::vector<std::string_view> found;
  while (!blank_separated.empty()) {
    const std::size_t end = std::min(blank_separated.find(' '), blank_separated.size());
    found.push_back(blank_separated.substr(0, end));
    blank_separated.remove_prefix(std::min(end + 1, blank_separated.size()));
  }
  return found;
}

std::size_t Fields::position(std::string_view key) const {
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i].name == key) return i;
  }
  return kMost;
}

NodeId Fields::operator[](std::string_view key) const {
  const std::size_t at = position(key);
  return at < kMost ? values_[at] : kNoNode;
}

bool Fields::written(std::string_view key) const {
  const std::size_t at = position(key);
  return at < kMost && written_[at];
}

RuleReader::RuleReader(std::shared_ptr<const RuleSource> source, std::vector<RuleError>& errors)
    : source_(std::move(source)), errors_(errors), before_(errors.size()) {
  // The reader's faults in this file, already there, are errors of this file too.
  while (before_ > 0 && errors_[before_ - 1].file == source_->name) --before_;
}

Fields RuleReader::fields(NodeId mapping, std::span<const Key> keys) {
  Fields found;
  found.keys_ = keys;
  found.values_.fill(kNoNode);
  if (mapping == kNoNode || document().kind(mapping) != NodeKind::kMapping) return found;
  const plans::Document& doc = document();
  std::string scratch;
  for (NodeId key = doc.first_child(mapping); key != kNoNode;) {
    const NodeId value = doc.next(key);
    if (value == kNoNode) break;
    const std::string_view name = is_scalar(key) ? doc.text(key, scratch) : std::string_view{};
    const std::size_t at = found.position(name);
    if (at == Fields::kMost) {
      if (doc.kind(key) != NodeKind::kError) unknown_key(key, name, found.keys_);
    } else if (!found.written_[at]) {
      found.written_[at] = true;
      if (shaped(found.keys_[at].shape, key, value, found.keys_[at].codes)) found.values_[at] = value;
    }
    key = doc.next(value);
  }
  missing_keys(mapping, found);
  return found;
}

void RuleReader::unknown_key(NodeId key, std::string_view name, std::span<const Key> keys) {
  std::vector<std::string_view> known;
  for (const Key& one : keys) known.push_back(one.name);
  report(key, words("Ở đây không có khóa “%1”.", "There is no key “%1” here.", {name}), suggestion(name, known));
}

void RuleReader::missing_keys(NodeId mapping, const Fields& fields) {
  if (document().damaged(mapping)) return;
  for (std::size_t i = 0; i < fields.keys_.size(); ++i) {
    const Key& key = fields.keys_[i];
    if (!key.needed || fields.written_[i]) continue;
    const NodeId first = document().first_child(mapping);
    report(first == kNoNode ? mapping : first, words("Thiếu khóa “%1”.", "The key “%1” is missing.", {key.name}),
           words("Thêm “%1:” (%2).", "Add “%1:” (%3).", {key.name, key.vi, key.en}));
  }
}

bool RuleReader::is_scalar(NodeId node) const { return document().kind(node) == NodeKind::kScalar; }

bool RuleReader::all_scalars(NodeId node, bool one_is_enough) const {
  std::string scratch;
  const plans::Document& doc = document();
  if (is_scalar(node)) return one_is_enough && !doc.text(node, scratch).empty();
  if (doc.kind(node) != NodeKind::kSequence || doc.first_child(node) == kNoNode) return false;
  for (NodeId child = doc.first_child(node); child != kNoNode; child = doc.next(child)) {
    if (!is_scalar(child) || doc.text(child, scratch).empty()) return false;
  }
  return true;
}

bool RuleReader::all_mappings(NodeId node) const {
  const plans::Document& doc = document();
  if (doc.kind(node) == NodeKind::kMapping) return true;
  if (doc.kind(node) != NodeKind::kSequence || doc.first_child(node) == kNoNode) return false;
  for (NodeId child = doc.first_child(node); child != kNoNode; child = doc.next(child)) {
    if (doc.kind(child) != NodeKind::kMapping && doc.kind(child) != NodeKind::kError) return false;
  }
  return true;
}

bool RuleReader::is_empty_list(NodeId node) const {
  return document().kind(node) == NodeKind::kSequence && document().first_child(node) == kNoNode;
}

bool RuleReader::right_kind(Shape shape, NodeId value) const {
  std::string scratch;
  switch (shape) {
    case Shape::kText:
    case Shape::kPath:
    case Shape::kWord:
    case Shape::kSeverity:
    case Shape::kStrength:
      return is_scalar(value) && !document().text(value, scratch).empty();
    case Shape::kDate:
      return is_scalar(value) && parse_iso_date(text(value)).has_value();
    case Shape::kFlag:
      return flag(value).has_value();
    case Shape::kCount:
      return count(value).has_value();
    case Shape::kLimit:
      return count(value).has_value() || (is_scalar(value) && text(value).starts_with('$'));
    case Shape::kTexts:
    case Shape::kPaths:
    case Shape::kCodes:
      return all_scalars(value, true);
    case Shape::kMapping:
    case Shape::kNamed:
    case Shape::kNamedTexts:
    case Shape::kNamedWords:
    case Shape::kCondition:
      return document().kind(value) == NodeKind::kMapping;
    case Shape::kConditions:
      return document().kind(value) == NodeKind::kSequence && all_mappings(value);
    case Shape::kMappings:
      return all_mappings(value);
    case Shape::kAnyMappings:
      return all_mappings(value) || is_empty_list(value);
    case Shape::kPlan: {
      const bool alias = document().kind(value) == NodeKind::kAlias;
      const NodeId target = alias ? document().alias_target(value) : value;
      return target != kNoNode && document().kind(target) == NodeKind::kMapping;
    }
  }
  return false;
}

bool RuleReader::shaped(Shape shape, NodeId key, NodeId value, std::string_view codes) {
  const NodeKind kind = document().kind(value);
  if (kind == NodeKind::kError) return false;
  const NodeId at = document().span(value).empty() ? key : value;
  const auto name = [&] { return is_scalar(key) ? text(key) : std::string(); };
  if (kind == NodeKind::kAlias && shape != Shape::kPlan) {
    report(at, words("“%1” không được dùng tham chiếu *…; hãy viết đủ nội dung.",
                     "“%1” may not be an alias *…; write it out.", {name()}));
    return false;
  }
  if (!right_kind(shape, value)) {
    const Wording form = shape_words(shape);
    report(at, words("“%1” viết sai dạng.", "“%1” has the wrong shape.", {name()}),
           {"Cần viết " + form.vi + ".", "It must be " + form.en + "."});
    return false;
  }
  if (shape == Shape::kNamedWords) return each_shaped(value, Shape::kWord, codes);
  if (shape == Shape::kNamedTexts) return each_shaped(value, Shape::kTexts, {});
  if (shape == Shape::kSeverity || shape == Shape::kStrength || shape == Shape::kWord) {
    return known_word(shape, value, codes);
  }
  return shape != Shape::kCodes || known_codes(value, codes);
}

bool RuleReader::known_word(Shape shape, NodeId value, std::string_view list) {
  const auto known = shape == Shape::kWord       ? split_words(list)
                     : shape == Shape::kSeverity ? words_of(severity_words())
                                                 : words_of(strength_words());
  const std::string word = text(value);
  if (std::find(known.begin(), known.end(), word) != known.end()) return true;
  const Wording what =
      shape == Shape::kWord       ? words("Không dùng được từ “%1” ở đây.", "“%1” is not known here.", {word})
      : shape == Shape::kSeverity ? words("Không có mức độ “%1”.", "There is no severity “%1”.", {word})
                                  : words("Không có loại căn cứ “%1”.", "There is no strength “%1”.", {word});
  report(value, what, suggestion(word, known));
  return false;
}

bool RuleReader::each_shaped(NodeId mapping, Shape shape, std::string_view list) {
  bool all = true;
  for (NodeId key = document().first_child(mapping); key != kNoNode; key = document().next(document().next(key))) {
    const NodeId one = document().next(key);
    if (is_scalar(key) && !is_empty_list(one)) all &= shaped(shape, key, one, list);
  }
  return all;
}

bool RuleReader::known_codes(NodeId value, std::string_view list) {
  bool all_known = true;
  for (const NodeId element : elements(value)) {
    const std::string code = text(element);
    if (!plans::canonical_code(list, code).empty()) continue;
    std::vector<std::string_view> known;
    for (const plans::Code& one : plans::code_list(list)) known.push_back(one.code);
    report(element,
           words("Danh mục “%2” của định dạng kế hoạch không có mã “%1”.",
                 "The list “%2” of the plan format has no code “%1”.", {code, list}),
           suggestion(code, known));
    all_known = false;
  }
  return all_known;
}

RuleError RuleReader::place(plans::Span where) {
  if (!lines_) lines_.emplace(source_->text);
  const plans::Position at = lines_->position(where.begin);
  return {source_->name,
          at.line,
          at.grapheme,
          std::string(plans::text_of(lines_->line_span(at.line), source_->text)),
          {},
          {}};
}

void RuleReader::report(plans::Span where, Wording what, Wording help) {
  RuleError error = place(where);
  error.what = std::move(what);
  error.help = std::move(help);
  errors_.push_back(std::move(error));
}

void RuleReader::report(NodeId node, Wording what, Wording help) {
  report(node == kNoNode ? plans::Span{} : document().span(node), std::move(what), std::move(help));
}

plans::Span RuleReader::part(NodeId scalar, std::size_t offset, std::size_t size) const {
  std::string scratch;
  const std::string_view view = document().text(scalar, scratch);
  const char* const begin = source_->text.data();
  const bool verbatim = view.data() >= begin && view.data() + view.size() <= begin + source_->text.size();
  if (!verbatim || offset + size > view.size()) return document().span(scalar);
  const auto at = static_cast<std::uint32_t>(static_cast<std::size_t>(view.data() - begin) + offset);
  return {at, at + static_cast<std::uint32_t>(size)};
}

void RuleReader::finish() {
  const auto place = [](const RuleError& e) { return std::tuple(e.line, e.column); };
  std::stable_sort(errors_.begin() + static_cast<std::ptrdiff_t>(before_), errors_.end(),
                   [&](const RuleError& a, const RuleError& b) { return place(a) < place(b); });
}

std::shared_ptr<const RuleSource> read_rule_source(std::string name, std::string_view text,
                                                   std::vector<RuleError>& errors) {
  auto source = std::make_shared<RuleSource>();
  source->name = std::move(name);
  source->text = text;
  plans::ReadResult read = plans::read_yaml(source->text);
  source->document = std::move(read.document);
  RuleReader reader(source, errors);
  for (const plans::Fault& fault : read.faults) reader.report(fault.where, fault_words(fault));
  return source;
}

}  // namespace rasoat::rules
