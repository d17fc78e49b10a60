import { defineConfig } from 'html-validate'

// How strict tests/export/html.test.ts reads the built pages. Every rule that is softened
// or switched off says why.
export default defineConfig({
  root: true,
  elements: ['html5'],
  // The second looks at what only a whole page can show: labels, ranks of headings, references.
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Scripts of the site come from the same place as the page that names them.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The serialiser of the finishing step writes hidden="", which means the same as hidden.
    'attribute-empty-style': 'off',
    // The same serialiser writes required="", and always so.
    'attribute-boolean-style': ['error', { style: 'empty' }],
    // Numbers stand in <bdi>, which never breaks; the words beside them in a link may break.
    'tel-non-breaking': 'off',
    // Without autocomplete="off" Firefox brings ticks back after a reload, for the next one
    // at this phone to see. The standard has it only for text fields and for forms, but a form
    // would put the answers into the address when somebody presses Enter.
    'valid-autocomplete': 'off',
    // Ids are parts of addresses, and some works are named after a newspaper such as 24.kg.
    // HTML only asks that they are not empty and hold no space.
    'valid-id': ['error', { relaxed: true }],
  },
})
