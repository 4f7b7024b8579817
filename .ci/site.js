// The search field of the docs site: vanilla, no server. It works from a folder of files, too, which is why the index is a script.
(() => {
  const top = document.currentScript.dataset.top
  const MOST = 12 // results shown
  const WEIGHTS = { name: 8, title: 5, heading: 3, text: 1 }
  let index = null, chosen = -1

  function load(then) {
    if (index) return then()
    const script = document.createElement('script')
    script.src = top + 'search_index.js'
    script.onload = () => { index = window.searchIndex.map(prepare); then() }
    document.head.append(script)
  }

  function prepare(entry) {
    const lower = { name: entry.names.map(n => n.toLowerCase()), title: entry.title.toLowerCase() }
    return { ...entry, lower: { ...lower, heading: entry.heading.toLowerCase(), text: entry.text.toLowerCase() } }
  }

  // All words must be somewhere; a whole name or a start of a name counts more than the middle of a text.
  function score(entry, words) {
    let sum = 0
    for (const word of words) {
      const parts = entry.lower.name.flatMap(name => [name, ...name.split('.')])
      let best = 0
      if (parts.includes(word)) best = 3 * WEIGHTS.name
      else if (parts.some(name => name.startsWith(word))) best = WEIGHTS.name
      else if (parts.some(name => name.includes(word))) best = WEIGHTS.name / 2
      for (const field of ['title', 'heading', 'text']) if (entry.lower[field].includes(word)) best += WEIGHTS[field]
      if (!best) return 0
      sum += best
    }
    return sum
  }

  function marked(text, words) {
    const span = document.createElement('span')
    const pattern = new RegExp('(' + words.map(w => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') + ')', 'ig')
    text.split(pattern).forEach((part, i) => {
      const node = i % 2 ? document.createElement('mark') : document.createTextNode('')
      node.textContent = part
      span.append(node)
    })
    return span
  }

  function snippet(entry, words) {
    const hits = name => words.filter(word => name.toLowerCase().includes(word)).length
    const names = entry.names.filter(hits).sort((a, b) => hits(b) - hits(a))
    const at = Math.max(0, Math.min(...words.map(w => entry.lower.text.indexOf(w)).filter(i => i >= 0), entry.text.length) - 40)
    const text = (at ? '... ' : '') + entry.text.slice(at === entry.text.length ? 0 : at, at + 110)
    return [names.slice(0, 4).join(', '), text].filter(Boolean).join(' - ')
  }

  function show(query, list) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    chosen = -1
    list.replaceChildren()
    if (!words.length) return
    const scored = index.map(entry => [score(entry, words), entry]).filter(([points]) => points)
    const best = scored.sort((a, b) => b[0] - a[0]).slice(0, MOST)
    for (const [, entry] of best) {
      const item = document.createElement('li'), link = document.createElement('a'), small = document.createElement('small')
      link.href = top + entry.page + (entry.anchor ? '#' + entry.anchor : '')
      link.append(marked(entry.heading && entry.heading !== entry.title ? entry.title + ': ' + entry.heading : entry.title, words))
      small.append(marked(snippet(entry, words), words))
      item.append(link, small)
      list.append(item)
    }
    if (!best.length) list.append(Object.assign(document.createElement('li'), { textContent: 'nothing found' }))
  }

  function move(step, list) {
    const links = [...list.querySelectorAll('a')]
    if (!links.length) return
    chosen = (chosen + step + links.length) % links.length
    links.forEach((link, i) => link.classList.toggle('chosen', i === chosen))
    links[chosen].scrollIntoView({ block: 'nearest' })
  }

  document.addEventListener('DOMContentLoaded', () => {
    const field = document.getElementById('search'), list = document.getElementById('found')
    const wide = matchMedia('(min-width: 50.01rem)').matches
    for (const list of document.querySelectorAll('#pages, #contents')) list.open = wide
    field.addEventListener('focus', () => load(() => {}))
    field.addEventListener('input', () => load(() => show(field.value, list)))
    field.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown') move(1, list)
      else if (event.key === 'ArrowUp') move(-1, list)
      else if (event.key === 'Enter') (list.querySelector('a.chosen') || list.querySelector('a'))?.click()
      else if (event.key === 'Escape') { field.value = ''; list.replaceChildren() }
      else return
      event.preventDefault()
    })
    document.addEventListener('keydown', event => {
      if (event.key !== '/' || /INPUT|TEXTAREA|SELECT/.test(document.activeElement.tagName)) return
      event.preventDefault()
      field.focus()
    })
    document.querySelector('#site a.here')?.scrollIntoView({ block: 'nearest' })
  })
})()
