#include "checker/audit/shared_text.h"

#include <atomic>
#include <cstdint>
#include <cstring>
#include <new>

namespace rasoat::checker {

// The bytes follow.
struct SharedText::Kept {
  explicit Kept(std::uint32_t length) : size(length) {}

  [[nodiscard]] char* bytes() { return reinterpret_cast<char*>(this + 1); }  // NOLINT(*-reinterpret-cast)

  std::atomic<std::uint32_t> holders = 1;
  std::uint32_t size;
};

SharedText::SharedText(std::string_view text) {
  if (text.empty()) return;
  kept_ = new (::operator new(sizeof(Kept) + text.size())) Kept(static_cast<std::uint32_t>(text.size()));
  std::memcpy(kept_->bytes(), text.data(), text.size());
}

SharedText::SharedText(const SharedText& other) noexcept : kept_(other.kept_) {
  if (kept_ != nullptr) kept_->holders.fetch_add(1, std::memory_order_relaxed);
}

SharedText::~SharedText() {
  if (kept_ == nullptr || kept_->holders.fetch_sub(1, std::memory_order_acq_rel) > 1) return;
  kept_->~Kept();
  ::operator delete(kept_);
}

SharedText::operator std::string_view() const noexcept {
  return kept_ == nullptr ? std::string_view() : std::string_view(kept_->bytes(), kept_->size);
}

SharedText SharedTexts::one_of(std::string_view text) {
  if (text.empty()) return {};
  const auto known = texts_.find(text);
  return known != texts_.end() ? *known : *texts_.emplace(text).first;
}

}  // namespace rasoat::checker
