"""Turn images and signals into spikes with encoders that learn when to fire, and train spiking classifiers on them.

Three lines: `fit`, `predict` and `encode` of `stal_nbdev.use`. Encoders for networks of your own:
`stal_nbdev.encoders`. From a shell: stal_train --help. What else there is, room by room: the table in README.md.
"""

__version__ = "0.2.0"
