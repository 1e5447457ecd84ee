// The work of `bind_plan`: walks a Document beside the format table and fills a Plan. Nobody else includes this.
//
// One pass, nodes appended in pre-order, no allocation for a node. Everything that goes wrong is a Fault
// and leaves a mark in the Plan (`damaged`, a suspect), so that nobody takes for absent what merely could not be
// understood.
//
//   PlanBuilder(document).build(root)
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"
#include "plans/fault_list.h"
#include "plans/field_index.h"
#include "plans/lost_text.h"
#include "plans/plan.h"

namespace rasoat::plans {

class PlanBuilder {
 public:
  // `faults`: what is known to be wrong beforehand.
  explicit PlanBuilder(const Document& document, std::vector<Fault> faults = {});
  [[nodiscard]] Bound build(NodeId root);
  // Nothing was met of what the lists below hold.
  [[nodiscard]] bool is_as_meant() const {
    return sentences_.empty() && bulleted_.empty() && split_items_.empty() && in_curly_quotes_.empty();
  }
  // What was met in the place of a text and is one, although YAML takes it for a mapping: `- Lưu: VT`.
  [[nodiscard]] const std::vector<NodeId>& sentences() const { return sentences_; }
  // Texts in the place of a list that are one in the manner of printed texts: `• Sở A`.
  [[nodiscard]] const std::vector<NodeId>& bulleted() const { return bulleted_; }
  // Items that are the rest of the one before, for a dash that is one too many: `- chu_tri: …`.
  [[nodiscard]] const std::vector<SplitItem>& split_items() const { return split_items_; }
  // Names, dates, codes, ids … all in curly quotes: `“II.5”`.
  [[nodiscard]] const std::vector<NodeId>& in_curly_quotes() const { return in_curly_quotes_; }

 private:
  static constexpr PlanKind kNoBits = PlanKind{};
  static constexpr std::uint32_t kMostAtOnce = 4;  // nodes, for which there is room whenever one is appended

  // Where a value stands: its field, the node it belongs to, its key as the Plan keeps it or its position in a list.
  struct Place {
    const Field* field = nullptr;
    PlanNode parent = kNoPlanNode;
    std::uint32_t key_or_index = 0;
    Plan::KeyForm key_form = Plan::KeyForm::kNone;
  };
  // A key that names no field, judged when all keys of its block are known.
  struct UnknownKey {
    NodeId key = kNoNode;
    std::string folded;
  };
  // Of each field of a block, where it was first written.
  class FirstKeys {
   public:
    // The key that was first; `key` when it is this one.
    NodeId first(const Field& its, NodeId key) {
      const std::size_t field = its.number % kMostFields;
      const std::uint64_t bit = std::uint64_t{1} << field;
      if ((seen_ & bit) != 0) return keys_[field];
      seen_ |= bit;
      keys_[field] = key;
      return key;
    }

   private:
    std::uint64_t seen_ = 0;
    std::array<NodeId, kMostFields> keys_;  // only those that were seen are set: this is made for every block of a plan
  };
  // What the format makes of a scalar under a field: nodes of which each is all that is in the one before it. What the
  // scalar itself decides is not set yet.
  struct Unfolding {
    // From kSeveral on the scalar is looked at, and may become other nodes than these.
    enum class Then : std::uint8_t { kNothing, kCheckCode, kCheckVersion, kSeveral, kRecipient, kPeriod, kWrongShape };
    std::array<Plan::Shape, kMostAtOnce> nodes;
    std::uint8_t count = 0;
    std::uint8_t lists = 0;  // how many of them an element of a list does without
    Then then = Then::kNothing;
  };
  class Follow;  // an alias followed for as long as it lives

  // plans/plan_builder.cc: structure
  void bind_pairs(PlanNode block, NodeId mapping);
  bool bind_pair(PlanNode block, const FieldIndex& fields, NodeId key, NodeId value, FirstKeys& first_keys);
  [[gnu::noinline]] bool bind_odd_pair(PlanNode block, const FieldIndex& fields, NodeId key, NodeId value,
                                       FirstKeys& first_keys);
  void bind_field(const Place& place, NodeId value);
  void bind_list(const Place& place, NodeId value);
  void bind_one(const Place& place, NodeId value);
  void bind_block(const Place& place, NodeId value);
  void bind_scalar(const Place& place, NodeId value, bool as_element);
  // False: the scalar is bound as most are.
  [[nodiscard]] bool bind_odd_scalar(const Place& place, NodeId value, const Unfolding& form, bool as_element);
  bool bind_several(const Place& place, NodeId value);
  void bind_recipient(const Place& place, NodeId value);
  bool bind_period(const Place& place, NodeId value);
  void bind_text(const Place& place, NodeId value);
  void bind_table(const Place& place, NodeId value);
  // A text and where it is found again: `kAsValue` and `kInQuotes` in the source, by the place of the node's value.
  struct Wording {
    std::string_view text;
    Plan::TextForm form;
  };
  // Shapes of nothing but that. Several fields of a Shape are set at once in this way, instead of one after another.
  [[nodiscard]] static std::uint64_t bits_of(Plan::TextForm text, bool blank) {
    return std::bit_cast<std::uint64_t>(Plan::Shape{.next = 0, .kind = kNoBits, .text = text, .blank = blank});
  }
  [[nodiscard]] static std::uint64_t bits_of(Plan::KeyForm key) {
    return std::bit_cast<std::uint64_t>(Plan::Shape{.next = 0, .kind = kNoBits, .key = key, .blank = false});
  }
  [[nodiscard]] static Plan::Shape with_bits(Plan::Shape shape, std::uint64_t bits) {
    return std::bit_cast<Plan::Shape>(std::bit_cast<std::uint64_t>(shape) | bits);
  }
  // A node, last of those so far.
  [[gnu::always_inline]] void append(const Place& place, PlanKind kind, Span value, Block block = Block::kNone,
                                     bool implied = false, Wording wording = {}) {
    Plan::Shape shape{.field = place.field->number};
    shape.kind = kind;
    shape.block = block;
    shape.implied = implied;
    shape.text = wording.form;
    shape.blank = is_blank(wording.text);
    const bool aside = wording.form == Plan::TextForm::kAside;
    put(place, shape, aside ? put_aside(stored(wording.text), value) : value);
  }
  // The same of a shape that lacks its key, and what is kept as its value.
  [[gnu::always_inline]] void put(const Place& place, Plan::Shape shape, Span value) {
    have_room();
    shape.key = place.key_form;
    add({place.parent, place.key_or_index, value}, shape);
  }
  [[gnu::always_inline]] void have_room() {
    if (used_ + kMostAtOnce > room_) make_room();
  }
  // Where there is room.
  [[gnu::always_inline]] void add(Plan::Rest rest, Plan::Shape shape) {
    // In pre-order a node's first child comes right behind it.
    if (rest.parent + 1 == used_) plan_.shapes_[rest.parent].has_child = true;
    plan_.shapes_[used_] = shape;
    plan_.rests_[used_] = rest;
    ++used_;
  }
  [[gnu::noinline]] void make_room();
  [[nodiscard, gnu::always_inline]] static bool is_blank(std::string_view text) {
    return text.empty() || (static_cast<unsigned char>(text[0]) <= ' ' && is_blank_throughout(text));
  }
  // Seldom needed, and called so as not to cost each node its registers.
  [[nodiscard, gnu::noinline]] static bool is_blank_throughout(std::string_view text);
  [[nodiscard, gnu::noinline]] Span put_aside(Plan::Text text, Span value);
  [[nodiscard, gnu::noinline]] std::uint32_t put_aside(Span key);
  [[nodiscard, gnu::noinline]] Plan::Text stored(std::string_view text) const;
  // A scalar that stands for itself: no alias leads to it, and no limit is near.
  [[nodiscard]] bool is_simple_scalar(NodeId value) const;
  void append_damaged(const Place& place, NodeId value);
  using Bind = void (PlanBuilder::*)(const Place&, NodeId);
  template <Bind bind>
  void link_elements(PlanNode list, NodeId sequence);
  [[nodiscard]] PlanNode next_id() const { return used_; }
  void note_shared();
  void damage(PlanNode node) { plan_.shapes_[node].damaged = true; }
  void set_short_text(PlanNode block, PlanNode child);
  [[nodiscard]] bool is_list_of_scalars(NodeId value) const;
  // The decoded text, in the source or in the plan's own memory; good until the next one.
  [[nodiscard, gnu::always_inline]] Wording text(NodeId scalar) {
    const Document::Node& node = document_.node(scalar);
    if (!node.verbatim) return {aliases_open_ > 0 ? text_by_alias(scalar) : kept(scalar), Plan::TextForm::kAside};
    const std::uint32_t quote = node.style == ScalarStyle::kPlain ? 0 : 1;
    return {{plan_.source_.data() + node.span.begin + quote, node.span.size() - 2 * quote},
            quote == 0 ? Plan::TextForm::kAsValue : Plan::TextForm::kInQuotes};
  }
  // The same, decoded once for all aliases that lead to it.
  [[nodiscard, gnu::noinline]] std::string_view text_by_alias(NodeId scalar);
  [[nodiscard, gnu::noinline]] std::string_view kept(NodeId scalar);
  [[nodiscard]] Span span_of(std::string_view part, Span whole) const;
  [[nodiscard]] bool shared(NodeId value) const;

  // plans/bind_unfolding.cc: what becomes of scalars
  [[nodiscard]] static const Unfolding* all_unfoldings();  // by the numbers of fields
  [[nodiscard]] static std::vector<Unfolding> make_unfoldings();
  static void unfold(const Field& field, Unfolding& into);
  [[nodiscard]] static bool is_list(const Field& field) { return field.many || field.kind == ValueKind::kTable; }

  // plans/bind_items.cc: items of lists that are none
  [[gnu::noinline]] void note_split(NodeId list, NodeId before, NodeId item);
  [[nodiscard]] bool is_rest_of(NodeId before, NodeId item) const;

  // plans/bind_keys.cc: keys that are not as the format writes them
  // What a key means that is not written as the format writes it; null when nothing is to be bound.
  [[nodiscard]] const Field* otherwise_written(const FieldIndex& fields, NodeId key, std::string_view written);
  [[nodiscard]] bool is_sentence(const Field& field, NodeId mapping) const;
  [[nodiscard]] bool is_one_entry_in_words(NodeId mapping) const;
  void report_duplicate(PlanNode block, const Field& field, NodeId key, NodeId first);
  void report_spelling(const Field& field, NodeId key, std::string_view written);
  void report_unknown(PlanNode block, const UnknownKey& unknown);
  void report_displaced(PlanNode block, const UnknownKey& unknown);
  void report_misplaced(const Field& block, bool belongs_within, const UnknownKey& unknown);
  [[nodiscard]] const Field* meant_field(PlanNode block, std::string_view folded) const;
  void report_two_keys(PlanNode block, const UnknownKey& unknown, const Field& first, const Field& second);
  void report_unlike(PlanNode block, const UnknownKey& unknown);
  [[nodiscard]] const Field* home_within(std::string_view folded) const;

  // plans/bind_values.cc: values of closed lists, the format's version, faults
  void check_code(const Field& field, NodeId value, std::string_view text);
  void check_version(NodeId value, std::string_view text);
  [[gnu::noinline]] void note_marks(const Place& place, NodeId value, bool as_element);
  void report(Fault fault);
  void report_shape(const Place& place, NodeId value);
  void drop_vain_remedies();

  const Document& document_;
  const Unfolding* const unfoldings_;
  Plan plan_;
  PlanNode used_ = 0;  // nodes of the Plan; those behind them, up to `room_`, are not yet
  PlanNode room_ = 0;
  std::vector<Fault> faults_;
  FaultRoom room_for_faults_{kMostOfAKind};
  std::vector<std::uint32_t> misshapen_;  // where values begin that are no text, or no block
  std::vector<NodeId> sentences_;
  std::vector<NodeId> bulleted_;
  std::vector<SplitItem> split_items_;
  std::vector<NodeId> in_curly_quotes_;
  std::vector<UnknownKey> unknown_;
  std::vector<std::pair<PlanNode, UnknownKey>> displaced_;  // of blocks of the plan, and known to the plan itself
  std::unordered_map<NodeId, Plan::Text> aliased_texts_;
  std::string scratch_;
  std::uint32_t aliases_open_ = 0;
  std::uint32_t depth_ = 0;
  std::uint64_t expanded_ = 0;  // nodes reached through aliases
  std::uint64_t budget_;
  bool budget_reported_ = false;
};

}  // namespace rasoat::plans
