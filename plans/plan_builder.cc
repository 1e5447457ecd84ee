#include "plans/plan_builder.h"

#include <algorithm>
#include <functional>

#include "plans/text.h"

namespace rasoat::plans {
namespace {

constexpr std::uint32_t kMaxDepth = 600;  // aliases included; the reader bounds what is written to less
constexpr std::uint64_t kMaxExpanded = 1'000'000;
constexpr std::uint32_t kBytesOfNode = 64;

}  // namespace

// Stands in for the node that an alias refers to, as long as the budget lasts; `node` is kNoNode when it does not.
class PlanBuilder::Follow {
 public:
  Follow(PlanBuilder& builder, NodeId value) : node(value), builder_(builder) {
    const bool plain = builder_.document_.kind(node) != NodeKind::kAlias && builder_.aliases_open_ == 0;
    if (++builder_.depth_ <= kMaxDepth && plain && builder_.expanded_ <= builder_.budget_) return;
    follow();
  }
  ~Follow() {
    --builder_.depth_;
    if (alias_) --builder_.aliases_open_;
  }
  Follow(const Follow&) = delete;
  Follow& operator=(const Follow&) = delete;

  NodeId node;

 private:
  void follow() {
    const NodeId value = node;
    while (node != kNoNode && builder_.document_.kind(node) == NodeKind::kAlias) {
      node = builder_.document_.alias_target(node);
      if (!alias_) ++builder_.aliases_open_;
      alias_ = true;
      ++builder_.expanded_;
      // What it refers to is gone through again, and a long text costs more than a node.
      if (node != kNoNode) builder_.expanded_ += builder_.document_.span(node).size() / kBytesOfNode;
      if (builder_.expanded_ > builder_.budget_) node = kNoNode;
    }
    if (builder_.aliases_open_ > 0) ++builder_.expanded_;
    const bool spent = builder_.expanded_ > builder_.budget_ || builder_.depth_ > kMaxDepth;
    if (!spent) return;
    node = kNoNode;
    if (!builder_.budget_reported_)
      builder_.report({FaultCode::kAliasExpansion,
                       builder_.document_.span(value),
                       {{"limit", std::to_string(builder_.budget_)}},
                       {},
                       {}});
    builder_.budget_reported_ = true;
  }

  PlanBuilder& builder_;
  bool alias_ = false;
};

PlanBuilder::PlanBuilder(const Document& document, std::vector<Fault> faults)
    : document_(document),
      unfoldings_(all_unfoldings()),
      faults_(std::move(faults)),
      budget_(std::min<std::uint64_t>(kMaxExpanded, 16 * document.size() + 100'000)) {
  plan_.source_ = document.source();
  plan_.fields_ = fields_by_number().data();
}

Bound PlanBuilder::build(NodeId root) {
  // What plans need (five nodes for four of the Document), so that growing seldom copies.
  plan_.shapes_.reserve(document_.size() + document_.size() / 4 + kMostAtOnce);
  plan_.rests_.reserve(plan_.shapes_.capacity());
  plan_.asides_.reserve(document_.size() / 8);
  make_room();
  const PlanNode top = used_++;
  plan_.shapes_[top] = Plan::Shape{.kind = PlanKind::kBlock, .block = Block::kPlan};
  plan_.rests_[top] = {};
  if (root >= document_.size()) {
    damage(top);
  } else {
    plan_.rests_[top].value = document_.span(root);
    const Follow follow(*this, root);
    if (follow.node != kNoNode && document_.kind(follow.node) == NodeKind::kMapping) {
      bind_pairs(top, follow.node);
      for (const auto& [block, key] : displaced_) report_displaced(block, key);
    } else {
      damage(top);
      static constexpr Field kRoot{
          .key = "", .kind = ValueKind::kBlock, .block = Block::kPlan, .codes = "", .label_vi = "", .label_en = ""};
      if (follow.node != kNoNode && document_.kind(follow.node) != NodeKind::kError)
        report_shape({&kRoot, top}, follow.node);
    }
  }
  plan_.shapes_.resize(used_);
  plan_.rests_.resize(used_);
  if (document_.has_anchors()) note_shared();
  if (!misshapen_.empty()) drop_vain_remedies();
  room_for_faults_.tell_more(faults_);
  std::ranges::stable_sort(faults_, {}, [](const Fault& fault) { return std::pair(fault.where, fault.code); });
  const auto same = [](const Fault& a, const Fault& b) { return a.code == b.code && a.where == b.where; };
  faults_.erase(std::unique(faults_.begin(), faults_.end(), same), faults_.end());
  std::ranges::sort(plan_.suspects_, {}, Plan::order_of_suspect);
  return {std::move(plan_), std::move(faults_)};
}

void PlanBuilder::note_shared() {
  std::vector<Span> all;
  for (NodeId id = 0; id < document_.size(); ++id) {
    if (document_.kind(id) != NodeKind::kAlias || document_.alias_target(id) == kNoNode) continue;
    all.push_back(document_.span(document_.alias_target(id)));
  }
  std::ranges::sort(all, [](Span a, Span b) { return std::pair(a.begin, b.end) < std::pair(b.begin, a.end); });
  for (const Span span : all)
    if (plan_.shared_.empty() || !plan_.shared_.back().contains(span)) plan_.shared_.push_back(span);
}

void PlanBuilder::make_room() {
  constexpr std::size_t kStep = 256;  // little, so that what is not used of a large plan costs no memory
  plan_.shapes_.resize(used_ + kStep);
  plan_.rests_.resize(used_ + kStep);
  room_ = static_cast<PlanNode>(plan_.shapes_.size());
}

// The functions below are `inline` so that the way from a key to its text, which nearly every line of a plan takes, is
// a few calls and not ten. They stand in the order that this needs: callee first.

inline bool PlanBuilder::is_simple_scalar(NodeId value) const {
  return document_.kind(value) == NodeKind::kScalar && aliases_open_ == 0 && depth_ < kMaxDepth && expanded_ <= budget_;
}

void PlanBuilder::bind_text(const Place& place, NodeId value) {
  if (document_.kind(value) == NodeKind::kScalar)
    return append(place, PlanKind::kText, document_.span(value), Block::kNone, false, text(value));
  report_shape(place, value);
  append_damaged(place, value);
}

// A scalar, which most values are, with all that the format makes of it: a list of one, a block in short.
void PlanBuilder::bind_scalar(const Place& place, NodeId value, bool as_element) {
  const Unfolding& form = unfoldings_[place.field->number];
  if (form.then >= Unfolding::Then::kSeveral && bind_odd_scalar(place, value, form, as_element)) return;
  const Wording wording = text(value);
  const Span span = document_.span(value);
  const Span kept = wording.form == Plan::TextForm::kAside ? put_aside(stored(wording.text), span) : span;
  const std::uint64_t said = bits_of(wording.form, is_blank(wording.text));
  std::size_t at = as_element ? form.lists : 0;
  have_room();
  Plan::Rest rest{place.parent, place.key_or_index, span};
  std::uint64_t key = bits_of(place.key_form);
  for (; at < form.count; ++at) {
    const bool speaks = form.nodes[at].kind != PlanKind::kList;
    rest.value = speaks ? kept : span;
    add(rest, with_bits(form.nodes[at], key | (speaks ? said : 0)));
    rest = {used_ - 1, 0, span};
    key = 0;
  }
  if (form.then == Unfolding::Then::kCheckCode)
    check_code(*plan_.fields_[form.nodes[at - 1].field], value, wording.text);
  if (form.then == Unfolding::Then::kCheckVersion) check_version(value, wording.text);
  if (may_be_mark(plan_.source_[span.begin])) note_marks(place, value, as_element);
}

// One that the format takes apart, or does not take.
bool PlanBuilder::bind_odd_scalar(const Place& place, NodeId value, const Unfolding& form, bool as_element) {
  if (form.then == Unfolding::Then::kSeveral && (as_element || !bind_several(place, value))) return false;
  if (may_be_mark(plan_.source_[document_.span(value).begin])) note_marks(place, value, as_element);
  if (form.then == Unfolding::Then::kSeveral) return true;
  Place inner = place;
  if (form.lists > 0 && !as_element) {
    inner = {place.field, next_id()};
    append(place, PlanKind::kList, document_.span(value), place.field->block, true);
  }
  if (form.then == Unfolding::Then::kRecipient) {
    bind_recipient(inner, value);
  } else if (form.then != Unfolding::Then::kPeriod || !bind_period(inner, value)) {
    report_shape(inner, value);
    append_damaged(inner, value);
  }
  return true;
}

// One value: an element of a list, or the value of a field that is not many.
[[gnu::always_inline]] inline void PlanBuilder::bind_one(const Place& place, NodeId value) {
  switch (document_.kind(value)) {
    case NodeKind::kScalar:
      return bind_scalar(place, value, true);
    case NodeKind::kError:
      return append_damaged(place, value);
    case NodeKind::kEmpty:
      append(place, PlanKind::kNull, document_.span(value));
      return;
    default:
      if (is_sentence(*place.field, value)) sentences_.push_back(value);
      return place.field->kind == ValueKind::kBlock ? bind_block(place, value) : bind_text(place, value);
  }
}

template <PlanBuilder::Bind bind>
void PlanBuilder::link_elements(PlanNode list, NodeId sequence) {
  if (document_.damaged(sequence)) damage(list);
  const Field* field = plan_[list].field;
  PlanNode last = kNoPlanNode;
  NodeId before = kNoNode;
  std::uint32_t index = 0;
  for (NodeId element = document_.first_child(sequence); element != kNoNode; element = document_.next(element)) {
    const PlanNode added = next_id();
    const Follow follow(*this, element);
    const Place place{field, list, index++};
    if (follow.node == kNoNode) {
      append_damaged(place, element);
    } else {
      (this->*bind)(place, follow.node);
    }
    if (last != kNoPlanNode) plan_.shapes_[last].next = added;
    if (field->block == Block::kWork && before != kNoNode && plan_.shapes_[added].text == Plan::TextForm::kNone)
      note_split(sequence, before, element);
    last = added;
    before = element;
  }
}

inline void PlanBuilder::bind_list(const Place& place, NodeId value) {
  const NodeKind kind = document_.kind(value);
  if (kind == NodeKind::kError) return append_damaged(place, value);
  if (kind == NodeKind::kEmpty) {
    append(place, PlanKind::kNull, document_.span(value));
    return;
  }
  const bool table = place.field->kind == ValueKind::kTable;
  const PlanNode list = next_id();
  append(place, PlanKind::kList, document_.span(value), place.field->block, kind != NodeKind::kSequence);
  if (kind == NodeKind::kSequence)
    return table ? link_elements<&PlanBuilder::bind_table>(list, value)
                 : link_elements<&PlanBuilder::bind_one>(list, value);
  const Place inner{place.field, list};
  return table ? bind_table(inner, value) : bind_one(inner, value);
}

[[gnu::always_inline]] inline void PlanBuilder::bind_field(const Place& place, NodeId value) {
  if (is_simple_scalar(value)) return bind_scalar(place, value, false);
  const Follow follow(*this, value);
  if (follow.node == kNoNode) return append_damaged(place, value);
  if (document_.kind(follow.node) == NodeKind::kScalar) return bind_scalar(place, follow.node, false);
  return is_list(*place.field) ? bind_list(place, follow.node) : bind_one(place, follow.node);
}

// False when the pair adds no node. Nearly every key is written as the format writes it, and once.
[[gnu::always_inline]] inline bool PlanBuilder::bind_pair(PlanNode block, const FieldIndex& fields, NodeId key,
                                                          NodeId value, FirstKeys& first_keys) {
  const Document::Node& at = document_.node(key);
  if (at.kind == NodeKind::kScalar && at.style == ScalarStyle::kPlain && at.verbatim) {
    const Field* const field = fields.find({plan_.source_.data() + at.span.begin, at.span.size()});
    if (field != nullptr && first_keys.first(*field, key) == key) {
      bind_field({field, block, at.span.begin, Plan::KeyForm::kAsField}, value);
      return true;
    }
  }
  return bind_odd_pair(block, fields, key, value, first_keys);
}

bool PlanBuilder::bind_odd_pair(PlanNode block, const FieldIndex& fields, NodeId key, NodeId value,
                                FirstKeys& first_keys) {
  NodeId written_at = key;
  if (document_.kind(key) == NodeKind::kAlias) written_at = document_.alias_target(key);
  if (written_at == kNoNode || document_.kind(written_at) != NodeKind::kScalar) {
    damage(block);
    return false;
  }
  const std::string_view written = document_.text(written_at, scratch_);
  const Field* field = fields.find(written);
  const bool canonical = field != nullptr;
  if (!canonical) field = otherwise_written(fields, key, written);
  if (field == nullptr) return false;
  const NodeId first = first_keys.first(*field, key);
  if (first != key) {
    report_duplicate(block, *field, key, first);
    return false;
  }
  if (!canonical) report_spelling(*field, key, written);
  const Span span = document_.span(key);
  const bool as_field = span.size() == field->key.size();
  bind_field({field, block, as_field ? span.begin : put_aside(span),
              as_field ? Plan::KeyForm::kAsField : Plan::KeyForm::kOther},
             value);
  return true;
}

void PlanBuilder::bind_pairs(PlanNode block, NodeId mapping) {
  const FieldIndex& fields = field_index(plan_.shapes_[block].block);
  const std::uint16_t short_form = fields.short_form() == nullptr ? 0 : fields.short_form()->number;
  FirstKeys first_keys;
  const std::size_t unknown_before = unknown_.size();
  bool damaged = document_.damaged(mapping);
  PlanNode last = kNoPlanNode;
  for (NodeId key = document_.first_child(mapping); key != kNoNode;) {
    const NodeId value = document_.next(key);
    if (value == kNoNode) {
      damaged = true;
      break;
    }
    const PlanNode added = next_id();
    if (bind_pair(block, fields, key, value, first_keys)) {
      if (last != kNoPlanNode) plan_.shapes_[last].next = added;
      last = added;
      if (plan_.shapes_[added].field == short_form) set_short_text(block, added);
    }
    key = document_.next(value);
  }
  if (damaged) damage(block);
  if (unknown_.size() == unknown_before) return;
  for (std::size_t i = unknown_before; i < unknown_.size(); ++i) report_unknown(block, unknown_[i]);
  unknown_.resize(unknown_before);
}

void PlanBuilder::bind_block(const Place& place, NodeId value) {
  const NodeKind kind = document_.kind(value);
  const PlanNode block = next_id();
  if (kind == NodeKind::kMapping) {
    append(place, PlanKind::kBlock, document_.span(value), place.field->block);
    return bind_pairs(block, value);
  }
  const Field* short_form = field_index(place.field->block).short_form();
  if (short_form == nullptr || !short_form->many || place.field->many || !is_list_of_scalars(value)) {
    report_shape(place, value);
    return append_damaged(place, value);
  }
  append(place, PlanKind::kBlock, document_.span(value), place.field->block, true);
  bind_list({short_form, block}, value);
  set_short_text(block, block + 1);
}

// Rows, and the cells of rows: whatever is written, as it is.
void PlanBuilder::bind_table(const Place& place, NodeId value) {
  switch (document_.kind(value)) {
    case NodeKind::kSequence:
      append(place, PlanKind::kList, document_.span(value));
      return link_elements<&PlanBuilder::bind_table>(next_id() - 1, value);
    case NodeKind::kMapping:
      report_shape(place, value);
      return append_damaged(place, value);
    case NodeKind::kError:
      return append_damaged(place, value);
    case NodeKind::kEmpty:
      append(place, PlanKind::kNull, document_.span(value));
      return;
    default:
      return bind_text(place, value);
  }
}

void PlanBuilder::append_damaged(const Place& place, NodeId value) {
  append(place, PlanKind::kNull, document_.span(value));
  damage(next_id() - 1);
}

// What a block says in short is what `child` says, the field of its short form: a text, or the first of a list.
void PlanBuilder::set_short_text(PlanNode block, PlanNode child) {
  const bool list = plan_.shapes_[child].kind == PlanKind::kList;
  if (list && !plan_.shapes_[child].has_child) return;
  const PlanNode says = list ? plan_.first_child(child) : child;
  const Plan::Shape said = plan_.shapes_[says];
  if (said.text == Plan::TextForm::kNone) return;
  Plan::Rest& rest = plan_.rests_[block];
  rest.value = put_aside(plan_.text_of(said, plan_.rests_[says]), plan_.value_of(plan_.shapes_[block], rest));
  plan_.shapes_[block].text = Plan::TextForm::kAside;
  plan_.shapes_[block].blank = said.blank;
}

bool PlanBuilder::is_list_of_scalars(NodeId value) const {
  if (document_.kind(value) != NodeKind::kSequence) return false;
  for (NodeId at = document_.first_child(value); at != kNoNode; at = document_.next(at))
    if (document_.kind(at) != NodeKind::kScalar) return false;
  return true;
}

Plan::Text PlanBuilder::stored(std::string_view text) const {
  const std::string_view source = plan_.source_;
  const std::less<const char*> before;
  const bool decoded = before(text.data(), source.data()) || !before(text.data(), source.data() + source.size());
  const char* const begin = decoded ? plan_.decoded_.data() : source.data();
  return {decoded, static_cast<std::uint32_t>(text.data() - begin), static_cast<std::uint32_t>(text.size())};
}

bool PlanBuilder::is_blank_throughout(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// Gives what a node then bears in the place of its value, or of its key.
Span PlanBuilder::put_aside(Plan::Text text, Span value) {
  plan_.asides_.push_back({value, text});
  return {static_cast<std::uint32_t>(plan_.asides_.size() - 1), 0};
}
std::uint32_t PlanBuilder::put_aside(Span key) {
  plan_.other_keys_.push_back(key);
  return static_cast<std::uint32_t>(plan_.other_keys_.size() - 1);
}

std::string_view PlanBuilder::text_by_alias(NodeId scalar) {
  const auto [known, fresh] = aliased_texts_.try_emplace(scalar);
  if (fresh) known->second = stored(kept(scalar));
  return plan_.bytes_of(known->second);
}

std::string_view PlanBuilder::kept(NodeId scalar) {
  const std::string_view decoded = document_.text(scalar, scratch_);
  std::vector<char>& all = plan_.decoded_;
  // Room that is seldom too little; what of it is not used costs no memory where it is much.
  if (all.empty()) all.reserve(document_.source().size() / 2);
  all.insert(all.end(), decoded.begin(), decoded.end());
  return {all.data() + all.size() - decoded.size(), decoded.size()};
}

}  // namespace rasoat::plans
