document.addEventListener('afterword-evaluation', ({ detail }) => {
  document.getElementById('score').textContent = detail.evaluation.score
})
document.addEventListener('afterword-plan', ({ detail }) => {
  document.getElementById('next').textContent = detail.plan.next
})
document.querySelector('afterword-review').draft = {
  body: 'Dear Dana,\n\nThank you for showing me the storm restoration dashboard today. I would enjoy doing the same for your crews.\n\nKind regards,\nPriya'
}
