// A block of the format and the quick ways to its fields: by key, and the one that a bare text fills. Binding asks for
// every key of a plan; everybody else asks `find_field` (plans/format.h).
//
//   const FieldIndex& fields = field_index(Block::kWork);
//   const Field* lead = fields.find("chu_tri");
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "plans/format.h"
#include "plans/key_print.h"

namespace rasoat::plans {

// Open addressing by prints, at most half full. The keys are ours, so nobody can crowd them.
class FieldIndex {
 public:
  FieldIndex() : info_(&kNothing) {}
  explicit FieldIndex(const BlockInfo& info);

  [[nodiscard]] const BlockInfo& info() const { return *info_; }
  // Null when a bare text is a wrong shape.
  [[nodiscard]] const Field* short_form() const { return short_form_; }
  [[nodiscard]] const Field* find(std::string_view canonical_key) const {
    for (std::size_t slot = slot_of(canonical_key); slots_[slot] != 0; slot = (slot + 1) % kSlots) {
      const Field& field = info_->fields[slots_[slot] - 1U];
      if (same_key(field.key, canonical_key)) return &field;
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t kSlots = 2 * kMostFields;
  static_assert(kSlots == 1u << 7 && kMostFields <= 0xFF);
  static constexpr BlockInfo kNothing{};

  static std::size_t slot_of(std::string_view key) { return (key_print(key) * 0x9E3779B97F4A7C15u) >> (64 - 7); }

  const BlockInfo* info_;
  const Field* short_form_ = nullptr;
  std::array<std::uint8_t, kSlots> slots_{};  // the position of a field plus one, 0 when the slot is free
};

[[nodiscard]] const FieldIndex& field_index(Block block);  // plans/format.cc

}  // namespace rasoat::plans
